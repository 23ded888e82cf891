import Text

/// Compares the names of issuing bodies.
enum IssuerName {
  /// Whether two of several names cannot mean one body: neither holds the words of the other.
  static func disagree(_ names: [String]) -> Bool {
    let bags = Set(names.map(words))
    guard bags.count > 1 else { return false }
    let ordered = bags.sorted { $0.count > $1.count }
    return ordered.dropFirst().contains { !$0.isSubset(of: ordered[0]) }
  }

  /// The words of a name, abbreviations spelled out, titles of persons left out.
  static func words(_ name: String) -> Set<UInt64> {
    var result: Set<UInt64> = []
    for token in Tokenizer.tokens(of: NormalizedText(name)) where token.kind == .word {
      if let spelled = abbreviations[token.value] { result.formUnion(spelled) } else { result.insert(token.value) }
    }
    let withoutTitles = result.subtracting(titles)
    return withoutTitles.isEmpty ? result : withoutTitles
  }

  /// The place that a name gives after a word of level: "Kè Sắt" of "Đảng ủy xã Kè Sắt".
  static func place(_ name: String) -> [UInt64]? {
    let tokens = Tokenizer.tokens(of: NormalizedText(name)).filter { $0.kind == .word }
    guard let level = tokens.lastIndex(where: { IssuerNames.levels.contains($0.value) }) else { return nil }
    let rest = tokens[(level + 1)...]
    return rest.isEmpty || !rest.allSatisfy(\.isCapital) ? nil : rest.map(\.folded.value)
  }

  static func place(named place: String) -> [UInt64] {
    let tokens = Tokenizer.tokens(of: NormalizedText(place)).filter { $0.kind == .word }
    return tokens.filter { !IssuerNames.levels.contains($0.value) || $0.isCapital }.map(\.folded.value)
  }

  private static let abbreviations: [UInt64: Set<UInt64>] = [
    CitationWords.key("UBND"): CitationWords.keys("ủy ban nhân dân"),
    CitationWords.key("HĐND"): CitationWords.keys("hội đồng nhân dân"),
    CitationWords.key("BCH"): CitationWords.keys("ban chấp hành"),
    CitationWords.key("BTV"): CitationWords.keys("ban thường vụ"),
    CitationWords.key("NHNN"): CitationWords.keys("ngân hàng nhà nước"),
  ]

  private static let titles = CitationWords.keys("chủ tịch bộ trưởng giám đốc thống đốc và phó")
}
