import ArgumentParser
import Engine
import Formats

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read files without any index and print what is understood of them.")

  @Argument(help: "Files to read.")
  var files: [String]

  @Flag(help: "Print the normalised text and nothing else.")
  var text = false

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file.") }
    if format == .csv { throw ValidationError("extract writes text or json.") }
  }

  func run() async throws {
    let readers = ReaderPool.ofThisProgram
    defer { readers.close() }
    var failures = 0
    for file in files {
      do throws(SourceFailure) {
        let extraction = try await Extraction(path: file, readers: readers)
        if text {
          Terminal.write(extraction.text)
        } else if format == .json {
          Output.json(extraction.show())
        } else {
          Terminal.write(ShowReport(extraction.show(), common.wording).text)
        }
      } catch {
        failures += 1
        let failed = IngestAnswer.Failed(path: file, reason: error.message(in: common.lang))
        Terminal.complain(common.wording.failed(failed))
      }
    }
    if failures > 0 { throw ExitCode(failures == files.count ? 2 : 1) }
  }
}
