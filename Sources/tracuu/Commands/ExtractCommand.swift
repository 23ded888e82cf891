import ArgumentParser
import Engine
import Formats

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read files without any index and print what is understood of them.")

  @Argument(help: "Files to read; of archives and mails all documents in them.")
  var files: [String]

  @Flag(help: "Print the normalised text and nothing else.")
  var text = false

  @Option(help: "What plain text is in, where it is not recognised: tcvn3, vni, viscii, vps, viqr, windows-1258, …")
  var encoding: TextEncoding?

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
    var (documents, failures) = (0, 0)
    for file in files {
      let items = await Extraction.items(path: file, encoding: encoding, readers: readers)
      for item in items {
        documents += 1
        // What comes out of one archive must be told apart.
        if items.count > 1, format == .text { Terminal.write("==> \(item.path) <==\n") }
        switch item.outcome {
        case .success(let extraction): write(extraction)
        case .failure(let failure):
          failures += 1
          let failed = IngestAnswer.Failed(path: item.path, reason: failure.message(in: common.lang))
          Terminal.complain(common.wording.failed(failed))
        }
      }
    }
    if failures > 0 { throw ExitCode(failures == documents ? 2 : 1) }
  }

  private func write(_ extraction: Extraction) {
    if text {
      Terminal.write(extraction.text)
    } else if format == .json {
      Output.json(extraction.show())
    } else {
      Terminal.write(ShowReport(extraction.show(), common.wording).text)
    }
  }
}
