public import Indexing

/// The fields of the index. The numbers are part of the format: never used for anything else again.
public enum SearchField: UInt8, Sendable, CaseIterable {
  /// Title, headings and body as one, which is what a document is ranked by first of all.
  case text = 1
  case textFolded = 2
  case textPairs = 3
  case textFoldedPairs = 4
  case title = 5
  case titleFolded = 6
  case titlePairs = 7
  case titleFoldedPairs = 8
  case headings = 9
  case headingsFolded = 10
  case headingsPairs = 11
  case headingsFoldedPairs = 12
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
    case .text, .textFolded, .textPairs, .textFoldedPairs, .title, .titleFolded, .titlePairs, .titleFoldedPairs,
      .headings,
      .headingsFolded, .headingsPairs, .headingsFoldedPairs:
      true
    default: false
    }
  }

  /// The fields and columns of every segment.
  public static let schema = IndexSchema(
    fields: allCases.map { .init($0.id, keepsPositions: $0.keepsPositions, keepsNorms: $0.keepsNorms) },
    columns: SearchColumn.allCases.map { .init($0.id, $0.kind) })
}

/// The four forms in which a stretch of text is searched.
struct TextFields: Sendable {
  let exact: SearchField
  let folded: SearchField
  let pairs: SearchField
  let foldedPairs: SearchField

  static let text = TextFields(
    exact: .text, folded: .textFolded, pairs: .textPairs, foldedPairs: .textFoldedPairs)
  static let title = TextFields(
    exact: .title, folded: .titleFolded, pairs: .titlePairs, foldedPairs: .titleFoldedPairs)
  static let headings = TextFields(
    exact: .headings, folded: .headingsFolded, pairs: .headingsPairs, foldedPairs: .headingsFoldedPairs)
}
