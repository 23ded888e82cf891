/// What the head and the foot of a document say of it. Absent things are nil, never guessed.
public struct Letterhead: Sendable, Codable, Hashable {
  /// Abbreviation in capitals: KH, QĐ, NQ, CV ….
  public var type: String?
  /// "Kế hoạch", "Quyết định"; the type's own name, not what a modifier makes of it.
  public var typeName: String?
  /// The number alone ("57"), or nil where it was left blank.
  public var number: String?
  /// As written with spaces taken out: "57-NQ/TW", "/KH-SNgV" where the number is blank.
  public var symbol: String?
  /// Line of the number line, from 1.
  public var symbolLine: Int?
  public var issuer: String?
  /// The body above the issuer in the head.
  public var parentBody: String?
  public var place: String?
  public var date: PartialDate?
  /// The subject (trích yếu).
  public var title: String?
  public var signer: Signer?
  public var recipients: [String] = []

  public init() {}

  public struct Signer: Sendable, Codable, Hashable {
    public var name: String?
    /// "PHÓ CHÁNH VĂN PHÒNG"
    public var position: String?
    /// How the power to sign is held: TM., KT., TL., TUQ., Q. (Party: T/M and so on, given here in the State's form).
    public var capacity: String?

    public init(name: String? = nil, position: String? = nil, capacity: String? = nil) {
      self.name = name
      self.position = position
      self.capacity = capacity
    }
  }
}
