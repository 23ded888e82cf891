/// Walks the documents that hold a phrase: documents first, positions last.
final class PhraseCursor: DocumentCursor {
  let parts: [OccurrenceCursor]
  let weight: TermWeight
  /// The parts, fewest documents first.
  let byCost: [OccurrenceCursor]
  private let matcher: PhraseMatcher
  private var matches: UInt32 = 0

  init(_ parts: [OccurrenceCursor], slop: Int, weight: TermWeight) {
    precondition(!parts.isEmpty, "a phrase without parts")
    self.parts = parts
    self.weight = weight
    byCost = parts.sorted { $0.cost < $1.cost }
    matcher = PhraseMatcher(parts: parts.count, slop: slop)
    super.init()
    doc = align(byCost[0].doc)
  }

  override var cost: Int { byCost[0].cost }
  override var maximumScore: Int32 { weight.score(atMost: 1) }

  @discardableResult
  override func next() -> UInt32 {
    doc = align(byCost[0].next())
    return doc
  }

  @discardableResult
  override func seek(_ target: UInt32) -> UInt32 {
    guard target > doc else { return doc }
    doc = align(byCost[0].seek(target))
    return doc
  }

  /// The first document from `start` on that holds all parts.
  private func align(_ start: UInt32) -> UInt32 {
    var candidate = start
    search: while candidate != Self.end {
      for part in byCost.dropFirst() {
        let found = part.seek(candidate)
        if found != candidate {
          candidate = byCost[0].seek(found)
          continue search
        }
      }
      return candidate
    }
    return Self.end
  }

  override func confirm() -> Bool {
    matches = matcher.count(parts)
    return matches > 0
  }

  /// How often the phrase stands in the confirmed document.
  var frequency: UInt32 { matches }

  override func score() -> Int32 { weight.score(frequency: matches, doc: doc) }
}
