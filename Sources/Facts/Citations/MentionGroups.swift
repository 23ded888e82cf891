import Documents
import Text

/// The mentions of a corpus by type and key.
struct MentionGroups {
  struct Group {
    let key: String
    let type: String?
    var mentions: [CitedDocument.Mention] = []
    /// Documents of the corpus that bear the key.
    var documents: [Int] = []
  }

  private struct Name: Hashable {
    let type: String?
    let key: String
  }

  /// Type and number without symbol.
  private struct Short: Hashable {
    let type: String?
    let number: String
    let year: Int?
  }

  private var groups: [Name: Group] = [:]
  private var shortForms: [Short: [Name]] = [:]
  private var fullForms: [Short: Set<Name>] = [:]

  init(_ documents: [CitingDocument]) {
    for (position, document) in documents.enumerated() {
      if let symbol = document.symbol.flatMap(MentionGroups.canonical), !symbol.isBlank {
        let name = Name(type: document.type, key: MentionGroups.folded(symbol.text))
        insert(name, symbol.text, symbol)
        groups[name]!.documents.append(position)
      }
      for (index, citation) in document.citations.enumerated() where citation.class != .own {
        add(citation.target, CitedDocument.Mention(document: position, citation: index))
      }
    }
  }

  private mutating func add(_ target: CitationTarget, _ mention: CitedDocument.Mention) {
    let name = Name(type: target.type, key: MentionGroups.folded(target.key))
    if let text = target.symbol, let symbol = MentionGroups.canonical(text) {
      insert(name, target.key, symbol)
    } else {
      if groups[name] == nil { groups[name] = Group(key: target.key, type: target.type) }
      if let number = target.number {
        let short = Short(type: target.type, number: DocumentSymbol.plain(number), year: MentionGroups.year(target.key))
        if shortForms[short]?.contains(name) != true { shortForms[short, default: []].append(name) }
      }
    }
    groups[name]!.mentions.append(mention)
  }

  private mutating func insert(_ name: Name, _ key: String, _ symbol: DocumentSymbol) {
    if groups[name] == nil { groups[name] = Group(key: key, type: name.type) }
    for year in Set([nil, symbol.year]) {
      fullForms[Short(type: name.type, number: symbol.plainNumber, year: year), default: []].insert(name)
    }
  }

  /// "NQ 57" becomes "57-NQ/TW" where the corpus knows one resolution 57 only.
  mutating func settleShortForms() {
    for (short, names) in shortForms {
      guard let candidates = fullForms[short], candidates.count == 1, let full = candidates.first else { continue }
      for name in names where name != full {
        guard let group = groups.removeValue(forKey: name) else { continue }
        groups[full]!.mentions += group.mentions
        groups[full]!.mentions.sort { ($0.document, $0.citation) < ($1.document, $1.citation) }
      }
    }
  }

  /// In the order of their first mention.
  func sorted() -> [Group] {
    groups.values.filter { !$0.mentions.isEmpty }.sorted {
      ($0.mentions[0].document, $0.mentions[0].citation) < ($1.mentions[0].document, $1.mentions[0].citation)
    }
  }

  /// A symbol as its canonical reading gives it.
  static func canonical(_ symbol: String) -> DocumentSymbol? {
    let text = NormalizedText(symbol)
    return SymbolReader(reading: TokenReading(tokens: Tokenizer.tokens(of: text), text: text)).symbol(at: 0)?.symbol
  }

  /// The year in "TT 01/2018".
  private static func year(_ key: String) -> Int? {
    guard let slash = key.lastIndex(of: "/") else { return nil }
    return Int(key[key.index(after: slash)...])
  }

  /// Names differ in capitals and in where the tone stands; symbols do not.
  private static func folded(_ key: String) -> String {
    guard key.contains(" ") else { return key }
    return Tokenizer.tokens(of: NormalizedText(key)).map { String($0.value, radix: 36) }.joined(separator: " ")
  }
}
