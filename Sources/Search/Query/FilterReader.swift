import Documents
import Facts
import Text

/// Reads the value of a field of the query language.
struct FilterReader {
  let text: NormalizedText

  /// Nil where the value says nothing to the field, or the field is one of text.
  func filter(_ field: QueryField, _ range: TextRange) -> QueryFilter? {
    let value = text.string(range)
    guard !FoldedName(value).isEmpty else { return nil }
    switch field {
    case .type: return .type(value)
    case .issuer: return .issuer(value)
    case .place: return .place(value)
    case .year: return years(value)
    case .date: return PeriodReader.period(value).map { .issued(from: $0.from, to: $0.to) }
    case .due: return PeriodReader.period(value).map { .due(from: $0.from, to: $0.to) }
    case .unit: return .unit(value, .any)
    case .lead: return .unit(value, .lead)
    case .support: return .unit(value, .support)
    case .cites: return cites(value)
    case .relation: return Relation.named(value).map { .cites(key: "", relation: $0) }
    case .has: return QueryFilter.Feature.named(value).map { .has($0) }
    case .title, .symbol: return nil
    }
  }

  private func years(_ value: String) -> QueryFilter? {
    guard let (from, to) = PeriodReader.period(value), from != nil || to != nil else { return nil }
    return .years((from?.year ?? 1000)...(to?.year ?? 9999))
  }

  /// "57-NQ/TW", or with the relation before it: "basis:57-NQ/TW".
  private func cites(_ value: String) -> QueryFilter? {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let relation = Relation.named(parts[0]) { return .cites(key: parts[1], relation: relation) }
    return .cites(key: value, relation: nil)
  }
}

extension Relation {
  /// By its name in the contract or by the words documents use.
  static func named(_ name: String) -> Relation? {
    let folded = FoldedName(name)
    return words.first { $0.names.contains { FoldedName($0) == folded } }?.relation
      ?? allCases.first { FoldedName($0.rawValue) == folded }
  }

  private static let words: [(relation: Relation, names: [String])] = [
    (.basis, ["căn cứ"]), (.implements, ["thực hiện", "triển khai", "cụ thể hóa"]),
    (.guides, ["hướng dẫn", "quy định chi tiết"]), (.amends, ["sửa đổi", "bổ sung", "sửa đổi, bổ sung"]),
    (.replaces, ["thay thế"]), (.repeals, ["bãi bỏ"]), (.suspends, ["đình chỉ", "ngưng hiệu lực"]),
    (.corrects, ["đính chính"]), (.consolidates, ["hợp nhất"]), (.issuedWith, ["ban hành kèm theo", "kèm theo"]),
    (.mentions, ["nhắc đến"]),
  ]
}

extension QueryFilter.Feature {
  static func named(_ name: String) -> QueryFilter.Feature? {
    let folded = FoldedName(name)
    return words.first { $0.names.contains { FoldedName($0) == folded } }?.feature
      ?? allCases.first { FoldedName($0.rawValue) == folded }
  }

  private static let words: [(feature: QueryFilter.Feature, names: [String])] = [
    (.deadline, ["hạn", "thời hạn", "due"]), (.task, ["nhiệm vụ"]), (.citation, ["trích dẫn", "viện dẫn"]),
    (.indicator, ["chỉ tiêu"]), (.number, ["số", "số hiệu"]), (.table, ["bảng"]),
  ]
}

/// A name compared without accents, case and signs.
struct FoldedName: Hashable {
  private let keys: [FoldedKey]

  var isEmpty: Bool { keys.isEmpty }

  init(_ name: String) {
    keys = Tokenizer.tokens(of: NormalizedText(name)).filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
  }
}
