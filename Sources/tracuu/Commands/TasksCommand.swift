import ArgumentParser
import Engine

struct TasksCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, ics
  }

  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "Who owns which task, by when.")

  @Option(help: "A unit by its name, with or without accents.")
  var unit: String?

  @Option(help: "Its part in the task: lead, support or any.")
  var role: TaskQuery.Role = .any

  @Option(help: "Only of this document (its path or an unambiguous part of it).")
  var document: String?

  @Option(help: "Due on this day or later: 2026-03-31, 2026-03, 31/3/2026.")
  var dueFrom: PartialDate?

  @Option(help: "Due on this day or earlier.")
  var dueTo: PartialDate?

  @Option(help: "The day from which --overdue is judged (default: today).")
  var asOf: PartialDate?

  @Flag(help: "Only tasks of which some deadline has passed.")
  var overdue = false

  @Option(help: "Only tasks that lack this: lead, deadline or product.")
  var missing: TaskQuery.Gap?

  @Option(help: "text, json, csv, or ics: a calendar of what is due.")
  var format: Format = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if asOf != nil && !overdue { throw ValidationError("--as-of needs --overdue.") }
  }

  func run() async throws {
    try await common.reporting {
      let query = TaskQuery(
        unit: unit, role: role, document: document, dueFrom: dueFrom, dueTo: dueTo,
        overdueAsOf: overdue ? asOf ?? Clock.today : nil, missing: missing)
      let answer = try index.archive().tasks(query, list.slice)
      switch format {
      case .json: Output.list(answer, .json, common.wording, Reports.tasks)
      case .csv: Output.list(answer, .csv, common.wording, Reports.tasks)
      case .text: Output.list(answer, .text, common.wording, Reports.tasks)
      case .ics: Terminal.write(TaskCalendar(answer.items, common.wording, stamp: Clock.stamp).text)
      }
    }
  }
}

extension TaskQuery.Role: ExpressibleByArgument {}
extension TaskQuery.Gap: ExpressibleByArgument {}
