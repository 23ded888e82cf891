/// What a careful reader finds in a document, in the shape of the sample documents' `.expected.json`.
///
/// Lines count from 1. `text` stands verbatim in its line of the normalised text; a citation that goes on in a later line
/// gives the part in its first line, everything else is joined by one space, markup left out.
public struct Truth: Codable, Sendable, Hashable {
  public struct Head: Codable, Sendable, Hashable {
    public var type: String?
    public var symbol: String?
    public var number: String?
    public var title: String?
    public var issuer: String?
    public var place: String?
    /// EDTF: "2026-02" where the day is blank.
    public var date: String?
    public var signer: String?
    public var signerPosition: String?
  }

  public struct Mention: Codable, Sendable, Hashable {
    public var line: Int
    /// Where it goes on in a later line.
    public var lineEnd: Int?
    public var text: String
    public var `class`: String
    public var type: String?
    public var key: String
    public var date: String?
    public var issuer: String?
    public var relation: String
    /// From large to small: "Điều 5", "khoản 2", "điểm a".
    public var parts: [String]?
  }

  public struct Due: Codable, Sendable, Hashable {
    public var line: Int
    public var lineEnd: Int?
    public var text: String
    public var kind: String
    public var from: String?
    public var to: String?
    public var rrule: String?
  }

  public struct Assignment: Codable, Sendable, Hashable {
    public var source: String
    public var line: Int
    public var lineEnd: Int?
    public var text: String
    public var lead: [String]
    public var support: [String]
    public var deadline: String?
    public var product: String?
    public var budget: String?
  }

  public struct Measure: Codable, Sendable, Hashable {
    public var line: Int
    public var name: String
    public var measure: String?
    public var baseline: String?
    /// Text of the cell by year.
    public var targets: [String: String]
    public var lead: [String]
    public var ambiguous: Bool
  }

  public var document: Head
  public var citations: [Mention]
  public var deadlines: [Due]
  public var tasks: [Assignment]
  public var indicators: [Measure]
}
