import Facts
import Testing

/// What the sample documents yield, against what stands beside them. The floors are the figures reached; they only go up.
@Suite struct CorpusTests {
  private func tally(
    _ found: (CorpusDocument) -> [String], _ expected: (CorpusDocument) -> [String]
  ) -> Tally {
    var tally = Tally()
    for document in CorpusDocument.all {
      tally.compare(found: found(document), expected: expected(document), in: document.name)
    }
    return tally
  }

  private func fold(_ text: String?) -> String { CorpusDocument.folded(text) }

  @Test func hasAtLeastTwelveDocuments() { #expect(CorpusDocument.all.count >= 12) }

  @Test func heads() {
    let result = tally(
      { corpus in
        let head = corpus.document.letterhead
        return [
          ("type", head.type), ("symbol", head.symbol), ("number", head.number), ("title", head.title),
          ("issuer", head.issuer), ("place", head.place), ("date", head.date?.description),
          ("signer", head.signer?.name), ("position", head.signer?.position),
        ].map { "\($0.0) \(fold($0.1))" }
      },
      { corpus in
        let head = corpus.expected.document
        return [
          ("type", head.type), ("symbol", head.symbol), ("number", head.number), ("title", head.title),
          ("issuer", head.issuer), ("place", head.place), ("date", head.date), ("signer", head.signer),
          ("position", head.signerPosition),
        ].map { "\($0.0) \(fold($0.1))" }
      })
    #expect(result.f1 >= 0.98, "\(result.report)")
  }

  @Test func numberedCitations() {
    let result = tally(
      { $0.facts.citations.filter { $0.class == .numbered }.map { "\($0.place.line) \($0.target.key) | \($0.text)" } },
      { $0.expected.citations.filter { $0.class == "numbered" }.map { "\($0.line) \($0.key) | \($0.text)" } })
    #expect(result.f1 >= 0.99, "\(result.report)")
  }

  @Test func namedCitations() {
    let result = tally(
      { $0.facts.citations.filter { $0.class == .named }.map { "\($0.place.line) \(fold($0.target.key))" } },
      { $0.expected.citations.filter { $0.class == "named" }.map { "\($0.line) \(fold($0.key))" } })
    #expect(result.f1 >= 0.98, "\(result.report)")
  }

  @Test func relations() {
    let result = tally(
      { $0.facts.citations.map { "\($0.place.line) \(fold($0.target.key)) \($0.relation.rawValue)" } },
      { $0.expected.citations.map { "\($0.line) \(fold($0.key)) \($0.relation)" } })
    #expect(result.f1 >= 0.99, "\(result.report)")
  }

  @Test func datesAndIssuersOfCitations() {
    let result = tally(
      {
        $0.facts.citations.filter { $0.class == .numbered }
          .map { "\($0.place.line) \($0.target.key) \($0.date?.description ?? "-") \(fold($0.issuer))" }
      },
      {
        $0.expected.citations.filter { $0.class == "numbered" }
          .map { "\($0.line) \($0.key) \($0.date ?? "-") \(fold($0.issuer))" }
      })
    #expect(result.f1 >= 0.99, "\(result.report)")
  }

  @Test func deadlines() {
    let result = tally(
      {
        $0.facts.deadlines.map {
          "\($0.place.line) \($0.kind) \($0.from?.description ?? "-") \($0.to?.description ?? "-") \($0.rrule ?? "-")"
        }
      },
      { $0.expected.deadlines.map { "\($0.line) \($0.kind) \($0.from ?? "-") \($0.to ?? "-") \($0.rrule ?? "-")" } })
    #expect(result.f1 >= 0.99, "\(result.report)")
  }

  @Test(arguments: ["table", "prose"])
  func tasks(_ source: String) {
    let result = tally(
      { $0.facts.assignments.filter { $0.source.rawValue == source }.map { "\($0.place.line) \(fold($0.text))" } },
      { $0.expected.tasks.filter { $0.source == source }.map { "\($0.line) \(fold($0.text))" } })
    #expect(result.f1 >= 0.96, "\(result.report)")
  }

  @Test(arguments: ["table", "prose"])
  func units(_ source: String) {
    func key(_ line: Int, _ lead: [String], _ support: [String]) -> String {
      "\(line) \(lead.map(fold).sorted()) with \(support.map(fold).sorted())"
    }
    let result = tally(
      {
        $0.facts.assignments.filter { $0.source.rawValue == source }
          .map { key($0.place.line, $0.lead.map(\.name), $0.support.map(\.name)) }
      },
      { $0.expected.tasks.filter { $0.source == source }.map { key($0.line, $0.lead, $0.support) } })
    #expect(result.f1 >= 0.97, "\(result.report)")
  }

  @Test func cellsOfTableTasks() {
    let result = tally(
      {
        $0.facts.assignments.filter { $0.source == .table }
          .map { "\($0.place.line) \(fold($0.deadlines.first?.text)) | \(fold($0.product)) | \(fold($0.budget))" }
      },
      {
        $0.expected.tasks.filter { $0.source == "table" }
          .map { "\($0.line) \(fold($0.deadline)) | \(fold($0.product)) | \(fold($0.budget))" }
      })
    #expect(result.f1 >= 0.98, "\(result.report)")
  }

  @Test func indicators() {
    func key(_ line: Int, _ name: String, _ baseline: String?, _ targets: [(String, String)], _ isAmbiguous: Bool)
      -> String
    {
      let targets = targets.sorted { $0.0 < $1.0 }.map { "\($0.0) \(fold($0.1))" }
      return "\(line) \(fold(name)) from \(fold(baseline)): \(isAmbiguous ? ["ambiguous"] : targets)"
    }
    let result = tally(
      {
        $0.facts.indicators.map {
          key($0.place.line, $0.name, $0.baseline, $0.targets.map { (String($0.year), $0.text) }, $0.isAmbiguous)
        }
      },
      {
        $0.expected.indicators.map {
          key($0.line, $0.name, $0.baseline, $0.targets.map { ($0.key, $0.value) }, $0.ambiguous)
        }
      })
    #expect(result.f1 >= 0.98, "\(result.report)")
  }
}
