import ArgumentParser
import Formats

/// Reads files for another `tracuu`, which talks to it over its standard input.
struct ReadDocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: ReaderPool.command, shouldDisplay: false)

  func run() throws {
    if !ReadingService.run() { throw ExitCode(2) }
  }
}

extension ReaderPool {
  /// Reads files in processes that run this program.
  static var ofThisProgram: ReaderPool { ofThisProgram(scanCache: nil) }

  /// - Parameter scanCache: where what is recognised on scanned pages is kept.
  static func ofThisProgram(scanCache: String?) -> ReaderPool {
    ReaderPool(program: "/proc/self/exe", scanCache: scanCache)
  }
}
