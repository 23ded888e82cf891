import ArgumentParser
import Engine
import Formats

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read documents into the index: add what is new, replace what changed, drop what vanished.")

  @Argument(help: "Files and folders, folders with all that is in them.")
  var paths: [String] = []

  @Flag(help: "Keep following the folders.")
  var watch = false

  @Option(help: "What the plain text among them is in, where it is not recognised: tcvn3, vni, viscii, vps, viqr, …")
  var encoding: TextEncoding?

  @Option(help: "How the outcome is written: text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let paths = try resolvedPaths()
      let readers = ReaderPool.ofThisProgram(scanCache: index.index + "/scans")
      defer { readers.close() }
      let isComplete = try await ingest(paths, readers)
      if watch {
        Terminal.note(common.wording.watching(paths) + "\n")
        var watch = FolderWatch(paths: paths, excluding: index.index)
        while true {
          await watch.untilChanged()
          _ = try await ingest(paths, readers)
        }
      }
      if !isComplete { throw ExitCode(1) }
    }
  }

  private func resolvedPaths() throws(ArchiveError) -> [String] {
    guard paths.isEmpty else { return paths }
    guard FolderWatch.exists("Corpus") else { throw .nothingToIngest(path: "Corpus") }
    return ["Corpus"]
  }

  /// Whether every file was read.
  private func ingest(_ paths: [String], _ readers: ReaderPool) async throws -> Bool {
    let writer = try ArchiveWriter(directory: index.index)
    var bar = ProgressBar()
    defer { bar.clear() }
    let answer = try await writer.ingest(paths, language: common.lang, encoding: encoding, readers: readers) {
      bar.show($0)
    }
    bar.clear()
    for failed in answer.failed { Terminal.complain(common.wording.failed(failed)) }
    switch format {
    case .json: Output.json(answer)
    case .csv: Output.csv(Reports.ingested(answer, common.wording))
    case .text: Terminal.write(common.wording.ingested(answer) + "\n")
    }
    return answer.failed.isEmpty
  }
}
