import ArgumentParser
import Engine

struct SimilarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Documents like one: its drafts and copies, what repeats it or is repeated in it.",
    discussion: """
      Resemblance is the share of the runs of four words of either document that both have; from 0.8 on the two are \
      versions of one text. Containment is the share of the document's own runs that the other has.
      """)

  @Argument(help: "Its path, or any unambiguous part of it.")
  var document: String

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let answer = try index.archive().similar(to: document, list.slice)
      Output.list(answer, format, common.wording, Reports.similar)
    }
  }
}
