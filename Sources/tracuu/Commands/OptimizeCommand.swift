import ArgumentParser
import Engine

struct OptimizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize", abstract: "Make all segments of the index one and drop what was replaced.")

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      // Where there is no index none is made.
      _ = try index.archive()
      let answer = try ArchiveWriter(directory: index.index).optimize()
      switch format {
      case .json: Output.json(answer)
      case .csv: Output.csv(Reports.optimized(answer))
      case .text: Terminal.write(common.wording.optimized(answer) + "\n")
      }
    }
  }
}

extension Reports {
  static func optimized(_ answer: OptimizeAnswer) -> ReportTable {
    var table = ReportTable(
      ["documents", "segmentsBefore", "segments", "bytesBefore", "bytes"].map { Column($0, .number) })
    table.add(
      [answer.documents, answer.segmentsBefore, answer.segments, answer.bytesBefore, answer.bytes].map(String.init))
    return table
  }
}
