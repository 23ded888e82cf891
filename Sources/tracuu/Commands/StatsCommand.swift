import ArgumentParser
import Engine

struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "What the index holds.")

  @Flag(help: "List the documents.")
  var documents = false

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let archive = try index.archive()
      if documents {
        return Output.list(try archive.documents(list.slice), format, common.wording, Reports.documents)
      }
      let answer = try archive.stats()
      if format == .json { return Output.json(answer) }
      let table = Reports.statistics(answer, common.wording)
      if format == .csv { Output.csv(table) } else { Output.text(table, total: table.rows.count, common.wording) }
    }
  }
}
