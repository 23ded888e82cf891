import ArgumentParser
import Engine

struct UnitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units", abstract: "Units and how much they have to do.")

  @Option(help: "Only this unit, by its name, with or without accents.")
  var unit: String?

  @Option(help: "Only in this document (its path or an unambiguous part of it).")
  var document: String?

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().units(named: unit, document: document, list.slice)
      Output.list(answer, format, common.wording, Reports.units)
    }
  }
}
