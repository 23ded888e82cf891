internal import Catalogue
internal import Facts
internal import Search
internal import Text

/// Every document that is cited, to be looked up by what people type.
struct ReferenceDirectory {
  private let targets: [CitedTarget]

  init(_ reader: CatalogueReader) throws { targets = try reader.citedTargets() }

  /// The keys of mentions whose document a pattern asks for; a mention counts as its entry does.
  func keys(matching pattern: any CitationPattern) -> [String] {
    let entries = Set(entries(matching: pattern))
    var keys: [String] = []
    for target in targets where entries.contains(target.entryID) && !keys.contains(target.target.key) {
      keys.append(target.target.key)
    }
    return keys
  }

  /// The entries that a pattern asks for.
  func entries(matching pattern: any CitationPattern) -> [Int64] {
    var found: [Int64] = []
    for target in targets where !found.contains(target.entryID) {
      let isMeant =
        (pattern as? ReferencePattern)?.query.matches(target.entry, date: target.date) ?? pattern.matches(target.entry)
      if isMeant { found.append(target.entryID) }
    }
    return found
  }

  func keys(typed text: String) -> [String] {
    let entries = Set(entries(typed: text))
    return targets.filter { entries.contains($0.entryID) }.map(\.target.key)
  }

  /// The entries that a symbol, a number or a name means, in any spelling.
  func entries(typed text: String) -> [Int64] {
    let typed = NormalizedText(text)
    let found = ReferenceFinder().citations(in: typed, range: TextRange(0, typed.utf8.count))
    let patterns = found.map(\.pattern)
    let byPattern = patterns.flatMap(entries(matching:))
    if !byPattern.isEmpty { return byPattern }
    let name = FoldedName(text)
    return targets.filter { FoldedName($0.entry.key) == name }.map(\.entryID)
  }
}
