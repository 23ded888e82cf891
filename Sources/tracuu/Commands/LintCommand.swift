import ArgumentParser
import Engine

struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract:
      "What an auditor would mark: contradictory citations, blank symbols, tasks without lead, deadline, product.")

  @Argument(help: "Only this document (its path or an unambiguous part of it).")
  var document: String?

  @Option(help: "Only this severity: error, warning or note.")
  var severity: FindingSeverity?

  @Option(help: "Only findings with this code, such as task-without-lead.")
  var code: FindingCode?

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().lint(
        document: document, code: code, severity: severity, language: common.lang, list.slice)
      Output.list(answer, format, common.wording, Reports.findings)
    }
  }
}

extension FindingSeverity: ExpressibleByArgument {}
extension FindingCode: ExpressibleByArgument {}
