import ArgumentParser
import Engine

struct SuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "How what was begun may go on: titles, symbols, units and frequent phrases.")

  @Argument(help: "The beginning, with or without accents.")
  var beginning: [String]

  @Option(help: "At most this many.")
  var limit = 10

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit cannot be negative.") }
  }

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().suggestions(for: beginning.joined(separator: " "), limit: limit)
      Output.list(answer, format, common.wording, Reports.suggestions)
    }
  }
}
