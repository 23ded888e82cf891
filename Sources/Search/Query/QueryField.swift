import Text

/// A field of the query language. Its raw value is its English name.
public enum QueryField: String, Hashable, Sendable, CaseIterable {
  case type, issuer, place, year, date, unit, lead, support, cites, relation, due, has, title, symbol

  /// How a unit takes part.
  public enum Part: Hashable, Sendable {
    case any, lead, support
  }

  /// A field of text.
  public enum Scope: Hashable, Sendable {
    case title, symbol
  }

  /// Its Vietnamese name, as the documentation gives it.
  public var vietnameseName: String { QueryField.names.first { $0.field == self && $0.isVietnamese }?.name ?? rawValue }

  /// All names; more than one word may make one. Accents and case do not count.
  static let names: [(name: String, field: QueryField, isVietnamese: Bool)] = [
    ("loại", .type, true), ("loại văn bản", .type, true), ("type", .type, false),
    ("cơ quan", .issuer, true), ("cơ quan ban hành", .issuer, true), ("issuer", .issuer, false),
    ("nơi", .place, true), ("địa danh", .place, true), ("place", .place, false),
    ("năm", .year, true), ("year", .year, false),
    ("ngày", .date, true), ("ngày ban hành", .date, true), ("date", .date, false),
    ("đơn vị", .unit, true), ("unit", .unit, false),
    ("chủ trì", .lead, true), ("lead", .lead, false),
    ("phối hợp", .support, true), ("support", .support, false),
    ("trích dẫn", .cites, true), ("viện dẫn", .cites, true), ("cites", .cites, false),
    ("quan hệ", .relation, true), ("relation", .relation, false),
    ("hạn", .due, true), ("thời hạn", .due, true), ("due", .due, false),
    ("có", .has, true), ("has", .has, false),
    ("tiêu đề", .title, true), ("trích yếu", .title, true), ("title", .title, false),
    ("số", .symbol, true), ("ký hiệu", .symbol, true), ("số hiệu", .symbol, true), ("symbol", .symbol, false),
  ]

  private static let byName: [[FoldedKey]: QueryField] = Dictionary(
    names.map { (folded($0.name), $0.field) }, uniquingKeysWith: { first, _ in first })

  static let longestName = byName.keys.map(\.count).max() ?? 1

  /// The field these words name.
  static func named(_ words: TokenRun) -> QueryField? { byName[words.map(\.folded)] }

  private static func folded(_ name: String) -> [FoldedKey] {
    Tokenizer.tokens(of: NormalizedText(name)).map(\.folded)
  }
}
