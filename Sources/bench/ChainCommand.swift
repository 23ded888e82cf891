import ArgumentParser
import Engine
import Foundation

/// `bench chain`: time the whole ingest of a folder by stage.
struct ChainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain", abstract: "Time the whole ingest, from files to a committed index, by stage.",
    discussion: """
      Uses the cores this process may use; “taskset -c 0 bench chain …” measures one. MB are 10^6 bytes of files. Stages \
      are seconds of processor time, summed over cores; of several repetitions the fastest counts.
      """)

  @Option(help: "A folder of documents.")
  var corpus: String

  @Option(help: "A directory for indexes, each of which is deleted afterwards.")
  var work: String

  @Option(help: "How often to ingest.")
  var repeats = 3

  @Option(help: "Where the result goes as JSON.")
  var out: String?

  func validate() throws {
    guard repeats >= 1 else { throw ValidationError("--repeats is at least 1") }
  }

  func run() async throws {
    var best: ChainReport?
    for number in 0..<repeats {
      let report = try await ingest(into: "\(work)/chain-\(number)")
      if report.wallS < best?.wallS ?? .infinity { best = report }
    }
    guard let best else { return }
    print(best.table)
    if let out { try Report.write(best, to: out) }
  }

  private func ingest(into directory: String) async throws -> ChainReport {
    try? FileManager.default.removeItem(atPath: directory)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let watch = Stopwatch()
    let answer = try await ArchiveWriter(directory: directory).ingest([corpus])
    return ChainReport(answer, wall: watch.wall, processor: watch.processor)
  }
}
