import ArgumentParser
import Engine

struct ReferencesCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, dot, graphml
  }

  static let configuration = CommandConfiguration(
    commandName: "refs",
    abstract: "What documents cite: every cited document with counts, or who cites one of them, where and how.")

  @Argument(help: "A cited document in any spelling: 57-NQ/TW, \"Nghị quyết 57\", \"nq 57\".")
  var key: String?

  @Option(help: "Only what this document cites (its path or an unambiguous part of it).")
  var of: String?

  @Flag(help: "One row for each mention.")
  var mentions = false

  @Option(help: "text, json, csv; dot or graphml draw who cites what.")
  var format: Format = .text

  @OptionGroup var list: ListOptions
  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await common.reporting {
      let archive = try index.archive()
      switch format {
      case .dot: Terminal.write(GraphDrawing.dot(try archive.citationGraph(key: key, of: of)))
      case .graphml: Terminal.write(GraphDrawing.graphML(try archive.citationGraph(key: key, of: of)))
      case .text: try answer(archive, .text)
      case .json: try answer(archive, .json)
      case .csv: try answer(archive, .csv)
      }
    }
  }

  private func answer(_ archive: Archive, _ format: OutputFormat) throws {
    if let key {
      let answer = try archive.references(to: key, of: of, list.slice)
      if format == .json { return Output.json(answer) }
      let items = ListAnswer(total: answer.total, items: answer.items)
      Output.list(items, format, common.wording, Reports.mentions)
    } else if mentions {
      Output.list(try archive.mentions(of: of, list.slice), format, common.wording, Reports.mentions)
    } else {
      Output.list(try archive.references(of: of, list.slice), format, common.wording, Reports.entries)
    }
  }
}
