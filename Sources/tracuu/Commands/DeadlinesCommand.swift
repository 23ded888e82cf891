import ArgumentParser
import Engine

struct DeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines", abstract: "When something is due, runs or recurs.")

  @Option(help: "Only of this document (its path or an unambiguous part of it).")
  var document: String?

  @Option(help: "date, month, quarter, year, range, openRange, recurring, ongoing or conditional.")
  var kind: DeadlineKind?

  @Option(help: "Ends on this day or later: 2026-03-31, 2026-03, 31/3/2026.")
  var dueFrom: PartialDate?

  @Option(help: "Ends on this day or earlier.")
  var dueTo: PartialDate?

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().deadlines(
        document: document, kind: kind, dueFrom: dueFrom, dueTo: dueTo, list.slice)
      Output.list(answer, format, common.wording, Reports.deadlines)
    }
  }
}

extension DeadlineKind: ExpressibleByArgument {}
