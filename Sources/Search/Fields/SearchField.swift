public import Indexing

/// The fields of the index. The numbers are part of the format: never used for anything else again.
public enum SearchField: UInt8, Sendable, CaseIterable {
  /// Title, headings and body as one, which is what a document is ranked by first of all.
  case text = 1
  case textFolded = 2
  case textPairs = 3
  case textFoldedPairs = 4
  /// For queries that ask for words of the title.
  case title = 5
  case titleFolded = 6
  /// Symbols and dates that stand in the text, in one form each.
  case identifiers = 13
  /// The document's own symbol and its parts.
  case symbol = 14
  /// The document's own key, as other documents cite it.
  case key = 15
  /// Keys of cited documents: `key`, and `relation:key`.
  case cites = 16
  /// Last days of deadlines: `2026-03-31`.
  case due = 17
  /// Names, each with its exact and its folded words.
  case issuer = 18
  case place = 19
  case lead = 20
  case support = 21
  /// Abbreviation and name of the type, folded.
  case type = 22
  /// What the document has: `QueryFilter.Feature`.
  case features = 23

  public var id: FieldID { FieldID(rawValue: rawValue) }

  private var keepsPositions: Bool {
    switch self {
    case .text, .textFolded, .title, .titleFolded, .symbol, .issuer, .place, .lead, .support: true
    default: false
    }
  }

  private var keepsNorms: Bool {
    switch self {
    case .text, .textFolded, .textPairs, .textFoldedPairs: true
    default: false
    }
  }

  /// With which segments are built and read.
  public static let scoring = BM25(k1: 1.2, b: 0.75)

  /// The fields and columns of every segment.
  public static let schema = IndexSchema(
    fields: allCases.map { .init($0.id, keepsPositions: $0.keepsPositions, keepsNorms: $0.keepsNorms) },
    columns: SearchColumn.allCases.map { .init($0.id, $0.kind) })
}
