import ArgumentParser
import Engine

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Documents that match a query, best first, with the passages that show why.",
    discussion: """
      Words, "phrases", beginnings*, OR/HOẶC, NOT/KHÔNG or -, (parentheses), field:value, references to documents in \
      any spelling ("Nghị quyết 57", nq57, 57/NQ-TW). Accents may be left out. Nothing typed is an error.
      """)

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(help: "Only this type, by abbreviation or name: KH, \"Kế hoạch\".")
  var type: String?

  @Option(help: "Only documents of this issuer.")
  var issuer: String?

  @Option(help: "Only documents in which this unit leads or supports something.")
  var unit: String?

  @Option(help: "Only documents that cite this, in any spelling.")
  var cites: String?

  @Option(help: "Issued on this day or later: 2026-03-31, 2026-03, 31/3/2026.")
  var from: PartialDate?

  @Option(help: "Issued on this day or earlier.")
  var to: PartialDate?

  @Option(help: "relevance; date: latest first; or title, in Vietnamese order.")
  var sort: SearchQuestion.Order = .relevance

  @Flag(help: "Show every version of a text (drafts, copies, other formats), not only the best.")
  var all = false

  @Flag(help: "Say how each score came about, number by number.")
  var explain = false

  @Option(help: "At most this many documents.")
  var limit = 10

  @Option(help: "Leave out this many documents first.")
  var offset = 0

  @Option(help: "Go on in the state of the index that an earlier page named, whatever was ingested since.")
  var snapshot: String?

  @Option(help: "text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 0, offset >= 0 else { throw ValidationError("--limit and --offset cannot be negative.") }
  }

  func run() async throws {
    try await common.reporting {
      let question = SearchQuestion(
        query.joined(separator: " "), type: type, issuer: issuer, unit: unit, cites: cites, from: from, to: to,
        order: sort, showsAll: all, explains: explain)
      let answer = try index.archive().search(question, ListSlice(limit: limit, offset: offset), snapshot: snapshot)
      switch format {
      case .json: Output.json(answer)
      case .csv: Output.csv(Reports.hits(answer.items, common.wording))
      case .text: SearchReport(answer, offset: offset, common.wording).write()
      }
    }
  }
}

extension SearchQuestion.Order: ExpressibleByArgument {}
