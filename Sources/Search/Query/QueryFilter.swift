public import Documents
public import Facts

/// A condition a document meets or does not; it adds nothing to the score.
public enum QueryFilter: Hashable, Sendable {
  /// An abbreviation or a name of a document type: "KH", "Kế hoạch".
  case type(String)
  case issuer(String)
  case place(String)
  case years(ClosedRange<Int>)
  /// Issued on one of these days; complete dates, nil where open.
  case issued(from: PartialDate?, to: PartialDate?)
  /// Something in it is due on one of these days.
  case due(from: PartialDate?, to: PartialDate?)
  /// A unit that leads, supports or either.
  case unit(String, QueryField.Part)
  /// Cites the document with this key.
  case cites(key: String, relation: Relation?)
  case has(Feature)

  /// What `has:` asks for.
  public enum Feature: String, Hashable, Sendable, CaseIterable {
    case deadline, task, citation, indicator, number, table
  }
}
