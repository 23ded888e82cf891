import ArgumentParser
import Engine

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read every byte of the index and say whether it is sound.")

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().check(in: common.lang)
      switch format {
      case .json: Output.json(answer)
      case .csv: Output.csv(Reports.problems(answer, common.wording))
      case .text:
        for problem in answer.problems { Terminal.complain("\(problem.place): \(problem.message)") }
        Terminal.write(common.wording.checked(answer) + "\n")
      }
      if !answer.sound { throw ExitCode(2) }
    }
  }
}

extension Reports {
  static func problems(_ answer: CheckAnswer, _ wording: Wording) -> ReportTable {
    var table = ReportTable([Column(wording.file), Column(wording.problem, .flexible)])
    for problem in answer.problems { table.add([problem.place, problem.message]) }
    return table
  }
}
