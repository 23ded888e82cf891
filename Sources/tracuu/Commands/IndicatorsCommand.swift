import ArgumentParser
import Engine

struct IndicatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "Measurable targets with their years and who answers for them.")

  @Option(help: "Only of this document (its path or an unambiguous part of it).")
  var document: String?

  @Option(help: "A unit by its name, with or without accents.")
  var unit: String?

  @Option(help: "Only with a target for this year.")
  var year: Int?

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().indicators(document: document, unit: unit, year: year, list.slice)
      Output.list(answer, format, common.wording, Reports.indicators)
    }
  }
}
