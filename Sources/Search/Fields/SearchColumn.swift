public import Indexing

/// What documents are counted, sorted and narrowed by. The numbers are part of the format.
public enum SearchColumn: UInt8, Sendable, CaseIterable {
  /// Abbreviation in capitals: KH, QĐ.
  case type = 1
  /// As written in the letterhead.
  case issuer = 2
  case place = 3
  case year = 4
  /// 20260213; a part the date lacks is 00.
  case date = 5
  /// Canonical names of the units that lead or support something.
  case unit = 6
  /// Keys of cited documents.
  case cites = 7

  public var id: ColumnID { ColumnID(rawValue: rawValue) }

  var kind: IndexSchema.Column.Kind { self == .date ? .integer : .keywords }
}
