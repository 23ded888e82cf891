/// What documents consist of: the fields that are searched and the columns that are filtered, counted and sorted by.
public struct IndexSchema: Hashable, Sendable {
  /// A field and what is kept of its tokens.
  public struct Field: Hashable, Sendable {
    public let id: FieldID
    /// Positions make phrases possible; they take most of the room.
    public let keepsPositions: Bool
    /// The length of the field counts in the score. Otherwise every document counts as equally long.
    public let keepsNorms: Bool

    public init(_ id: FieldID, keepsPositions: Bool = true, keepsNorms: Bool = true) {
      self.id = id
      self.keepsPositions = keepsPositions
      self.keepsNorms = keepsNorms
    }
  }

  /// A column and the type of its values.
  public struct Column: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
      /// At most one signed 64-bit integer a document.
      case integer = 1
      /// Any number of byte strings a document, as a set.
      case keywords = 2
    }

    public let id: ColumnID
    public let kind: Kind

    public init(_ id: ColumnID, _ kind: Kind) {
      self.id = id
      self.kind = kind
    }
  }

  /// Ascending by id.
  public let fields: [Field]
  /// Ascending by id.
  public let columns: [Column]

  /// Each id may occur once among the fields and once among the columns.
  public init(fields: [Field], columns: [Column] = []) {
    self.fields = fields.sorted { $0.id < $1.id }
    self.columns = columns.sorted { $0.id < $1.id }
    precondition(Set(fields.map(\.id)).count == fields.count, "a field is defined twice")
    precondition(Set(columns.map(\.id)).count == columns.count, "a column is defined twice")
  }

  func field(_ id: FieldID) -> Field? { fields.first { $0.id == id } }
  func column(_ id: ColumnID) -> Column? { columns.first { $0.id == id } }
}
