internal import Catalogue
internal import Facts
internal import Search
internal import Text

/// Every document that is cited, to be looked up by what people type.
struct ReferenceDirectory: Sendable {
  private let targets: [CitedTarget]
  /// Places in `targets`, by number.
  private let numbered: [String: [Int]]
  /// Places in `targets`, by entry.
  private let places: [Int64: [Int]]

  init(_ targets: [CitedTarget]) {
    self.targets = targets
    numbered = Dictionary(grouping: targets.indices) { CitationQuery.plainNumber(of: targets[$0].entry) ?? "" }
    places = Dictionary(grouping: targets.indices) { targets[$0].entryID }
  }

  init(_ reader: CatalogueReader) throws { self.init(try reader.citedTargets()) }

  /// The keys of mentions whose document a pattern asks for; a mention counts as its entry does.
  func keys(matching pattern: any CitationPattern) -> [String] { keys(of: entries(matching: pattern)) }

  private func keys(of entries: [Int64]) -> [String] {
    var seen: Set<String> = []
    return entries.flatMap { places[$0] ?? [] }.map { targets[$0].target.key }.filter { seen.insert($0).inserted }
  }

  /// The entries that a pattern asks for.
  func entries(matching pattern: any CitationPattern) -> [Int64] {
    guard let query = (pattern as? ReferencePattern)?.query else {
      return unique(targets.filter { pattern.matches($0.entry) })
    }
    let candidates = (numbered[query.number] ?? []).map { targets[$0] }
    return unique(candidates.filter { query.matches($0.entry, date: $0.date) })
  }

  private func unique(_ targets: [CitedTarget]) -> [Int64] {
    var seen: Set<Int64> = []
    return targets.map(\.entryID).filter { seen.insert($0).inserted }
  }

  func keys(typed text: String) -> [String] {
    keys(of: entries(typed: text))
  }

  /// The entries that a symbol, a number or a name means, in any spelling.
  func entries(typed text: String) -> [Int64] {
    let typed = NormalizedText(text)
    let found = ReferenceFinder().citations(in: typed, range: TextRange(0, typed.utf8.count))
    let patterns = found.map(\.pattern)
    let byPattern = patterns.flatMap(entries(matching:))
    if !byPattern.isEmpty { return byPattern }
    let name = FoldedName(text)
    return unique(targets.filter { FoldedName($0.entry.key) == name })
  }
}
