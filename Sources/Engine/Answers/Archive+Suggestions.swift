internal import Catalogue
internal import Indexing
internal import Search

extension Archive {
  /// How what was begun may go on: titles, symbols, units, then frequent phrases; accents may be left out.
  ///
  /// The names of a new commit are gathered behind the scenes, while those of the one before still answer.
  /// - Complexity: after the first call, which gathers all names, some microseconds for each name that agrees.
  public func suggestions(for beginning: String, limit: Int = 10) throws(ArchiveError) -> ListAnswer<SuggestionAnswer> {
    try readIndex { reader, index in
      let table = try suggestionNames.table(for: index.name) {
        SuggestionTable(try reader.names())
      } later: { [self] in
        _ = try? read { current in
          try suggestionNames.replace(try current.snapshotName()) { SuggestionTable(try current.names()) }
        }
      }
      var found = table.suggestions(for: beginning, limit: limit)
      if found.count < limit {
        let phrases = PhraseCompletion(snapshot: index.snapshot).completions(of: beginning, limit: limit)
        found += phrases.prefix(limit - found.count).map {
          SuggestionAnswer(text: $0.text, kind: .phrase, count: $0.documents)
        }
      }
      return ListAnswer(total: found.count, items: found)
    }
  }
}

extension CatalogueReader {
  /// Everything that has a name, each name once.
  fileprivate func names() throws -> [SuggestionAnswer] {
    var counts: [String: [SuggestionAnswer.Kind: Int]] = [:]
    for record in try titles() {
      if let title = record.title { counts[title, default: [:]][.title, default: 0] += 1 }
      if let symbol = record.symbol { counts[symbol, default: [:]][.symbol, default: 0] += 1 }
    }
    for entry in try entries().items {
      counts[entry.entry.key, default: [:]][.symbol, default: 0] += entry.documents
      if let title = entry.entry.title { counts[title, default: [:]][.title, default: 0] += entry.documents }
    }
    for unit in try unitCounts().items {
      counts[unit.unit.canonical, default: [:]][.unit, default: 0] += unit.documents
    }
    return counts.flatMap { text, kinds in
      kinds.sorted { $0.key.rawValue < $1.key.rawValue }.prefix(1).map {
        SuggestionAnswer(text: text, kind: $0.key, count: $0.value)
      }
    }
  }
}
