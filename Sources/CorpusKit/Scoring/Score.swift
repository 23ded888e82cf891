/// Compares what was extracted with what is true, document by document.
public struct Score: Sendable {
  public private(set) var tallies: [Family: Tally] = [:]
  public private(set) var differences: [Difference] = []

  public init() {}

  public subscript(family: Family) -> Tally { tallies[family] ?? Tally() }

  /// Adds one document.
  public mutating func add(found: Truth, expected: Truth, document: String) {
    compareHeads(found.document, expected.document, document)
    compareCitations(found.citations, expected.citations, document)
    compareDeadlines(found.deadlines, expected.deadlines, document)
    compareTasks(found.tasks, expected.tasks, document)
    compareIndicators(found.indicators, expected.indicators, document)
  }

  /// One line a family.
  public var report: String {
    tallies.keys.sorted().map { family in
      let tally = self[family]
      let thousandths = String(Int((tally.f1 * 1000).rounded(.down)))
      let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
      let padded = family.rawValue + String(repeating: " ", count: max(0, 20 - family.rawValue.count))
      return
        "\(padded) F1 \(digits.prefix(1)).\(digits.suffix(3))  (\(tally.good) right of \(tally.found) found, \(tally.expected) true)"
    }.joined(separator: "\n")
  }

  // MARK: Counting

  /// Pairs facts of one line by equal keys, then what is left in that line in order; returns the pairs.
  private mutating func pair<Fact>(
    _ family: Family, _ found: [Fact], _ expected: [Fact], _ document: String, line: (Fact) -> Int,
    key: (Fact) -> String
  ) -> [(found: Fact, expected: Fact)] {
    var rest = Dictionary(grouping: found.indices) { "\(line(found[$0])) \(key(found[$0]))" }
    var pairs: [(Fact, Fact)] = []
    var missing: [Fact] = []
    for fact in expected {
      let name = "\(line(fact)) \(key(fact))"
      if let index = rest[name]?.first {
        rest[name]?.removeFirst()
        pairs.append((found[index], fact))
      } else {
        missing.append(fact)
      }
    }
    tallies[family, default: Tally()].good += pairs.count
    tallies[family, default: Tally()].found += found.count
    tallies[family, default: Tally()].expected += expected.count
    for fact in missing { differ(family, document, line(fact), nil, key(fact)) }
    for index in rest.values.flatMap({ $0 }).sorted() {
      differ(family, document, line(found[index]), key(found[index]), nil)
    }
    return pairs
  }

  private mutating func check(
    _ family: Family, _ document: String, _ line: Int, _ name: String, _ found: String, _ expected: String
  ) {
    tallies[family, default: Tally()].found += 1
    tallies[family, default: Tally()].expected += 1
    if found == expected {
      tallies[family, default: Tally()].good += 1
    } else {
      differ(family, document, line, "\(name) \(found)", "\(name) \(expected)")
    }
  }

  private mutating func differ(_ family: Family, _ document: String, _ line: Int, _ found: String?, _ expected: String?)
  {
    differences.append(
      Difference(family: family, document: document, line: line, found: found, expected: expected))
  }

  // MARK: Families

  private mutating func compareHeads(_ found: Truth.Head, _ expected: Truth.Head, _ document: String) {
    let fields: [(String, KeyPath<Truth.Head, String?>)] = [
      ("type", \.type), ("symbol", \.symbol), ("number", \.number), ("title", \.title), ("issuer", \.issuer),
      ("place", \.place), ("date", \.date), ("signer", \.signer), ("position", \.signerPosition),
    ]
    for (name, path) in fields {
      check(.head, document, 1, name, found[keyPath: path].folded, expected[keyPath: path].folded)
    }
  }

  private mutating func compareCitations(_ found: [Truth.Mention], _ expected: [Truth.Mention], _ document: String) {
    let classes = [("numbered", Family.numberedCitations), ("named", .namedCitations), ("self", .ownCitations)]
    for (name, family) in classes {
      let pairs = pair(
        family, found.filter { $0.class == name }, expected.filter { $0.class == name }, document, line: \.line,
        key: { name == "numbered" ? $0.key : $0.key.folded })
      for (found, expected) in pairs {
        let (text, truth) = (found.text, expected.text)
        let continues = expected.lineEnd != nil && text.hasPrefix(truth)
        check(.citationText, document, expected.line, "text", continues ? truth : text, truth)
        check(.citationDate, document, expected.line, expected.key, found.date ?? "-", expected.date ?? "-")
        check(.citationIssuer, document, expected.line, expected.key, found.issuer.folded, expected.issuer.folded)
        check(.citationRelation, document, expected.line, expected.key, found.relation, expected.relation)
        check(.citationType, document, expected.line, expected.key, found.type ?? "-", expected.type ?? "-")
        check(
          .citationParts, document, expected.line, expected.key, (found.parts ?? []).joined(separator: "/"),
          (expected.parts ?? []).joined(separator: "/"))
      }
    }
  }

  private mutating func compareDeadlines(_ found: [Truth.Due], _ expected: [Truth.Due], _ document: String) {
    _ = pair(.deadlineValues, found, expected, document, line: \.line) {
      "\($0.kind) \($0.from ?? "-") \($0.to ?? "-") \($0.rrule ?? "-")"
    }
    _ = pair(.deadlineText, found, expected, document, line: \.line) { $0.text.folded }
  }

  private mutating func compareTasks(_ found: [Truth.Assignment], _ expected: [Truth.Assignment], _ document: String) {
    for (source, family, cells) in [
      ("table", Family.tableTasks, Family.tableCells), ("prose", .proseTasks, .proseCells),
    ] {
      let pairs = pair(
        family, found.filter { $0.source == source }, expected.filter { $0.source == source }, document, line: \.line,
        key: { $0.text.folded })
      func names(_ units: [String]) -> String { units.map(\.folded).sorted().joined(separator: " | ") }
      for (found, expected) in pairs {
        check(cells, document, expected.line, "lead", names(found.lead), names(expected.lead))
        check(cells, document, expected.line, "support", names(found.support), names(expected.support))
        check(cells, document, expected.line, "deadline", found.deadline.folded, expected.deadline.folded)
        guard source == "table" else { continue }
        check(cells, document, expected.line, "product", found.product.folded, expected.product.folded)
        check(cells, document, expected.line, "budget", found.budget.folded, expected.budget.folded)
      }
    }
  }

  private mutating func compareIndicators(_ found: [Truth.Measure], _ expected: [Truth.Measure], _ document: String) {
    let pairs = pair(.indicators, found, expected, document, line: \.line) { $0.name.folded }
    for (found, expected) in pairs {
      func targets(_ measure: Truth.Measure) -> String {
        measure.targets.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.folded)" }.joined(separator: ", ")
      }
      let (mine, truth) = (found.lead.map(\.folded).sorted(), expected.lead.map(\.folded).sorted())
      check(.indicatorCells, document, expected.line, "targets", targets(found), targets(expected))
      check(.indicatorCells, document, expected.line, "baseline", found.baseline.folded, expected.baseline.folded)
      check(.indicatorCells, document, expected.line, "measure", found.measure.folded, expected.measure.folded)
      check(
        .indicatorCells, document, expected.line, "lead", mine.joined(separator: " | "), truth.joined(separator: " | "))
      check(.indicatorCells, document, expected.line, "ambiguous", "\(found.ambiguous)", "\(expected.ambiguous)")
    }
  }
}
