/// A unit that owns, supports or measures something ("unit" on the command line and in JSON).
public struct Agency: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// One named unit.
    case named
    /// A group that names no single unit: "Các phòng, ban, đơn vị".
    case generic
    /// A person's office: "Chánh Văn phòng".
    case position
  }

  /// As written.
  public var name: String
  /// Spelled out, with the organisation it belongs to where the document tells: "Văn phòng" → "Văn phòng Sở Ngoại vụ".
  public var canonical: String
  public var kind: Kind

  public init(name: String, canonical: String, kind: Kind) {
    self.name = name
    self.canonical = canonical
    self.kind = kind
  }
}
