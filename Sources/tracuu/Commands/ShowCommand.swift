import ArgumentParser
import Engine

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One document: metadata, outline and facts, or its text.")

  @Argument(help: "Its path, or any unambiguous part of it.")
  var document: String

  @Flag(help: "Print the normalised text and nothing else; lines and offsets of all answers refer to it.")
  var text = false

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if format == .csv { throw ValidationError("show writes text or json.") }
  }

  func run() async throws {
    try await common.reporting {
      let archive = try index.archive()
      if text { return Terminal.write(try archive.text(of: document)) }
      let answer = try archive.show(document)
      if format == .json { return Output.json(answer) }
      Terminal.write(ShowReport(answer, common.wording).text)
    }
  }
}
