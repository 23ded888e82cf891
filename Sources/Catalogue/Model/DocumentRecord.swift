public import Documents
public import Facts

/// What the catalogue remembers of a document beside its text and its facts.
public struct DocumentRecord: Sendable, Codable, Hashable {
  /// Given by the catalogue; nil for a new document.
  public var documentID: DocumentID?
  /// Path relative to the ingested root, NFC.
  public var id: String
  /// ``id`` as it is compared with what people type.
  public var idFolded: String
  /// The folder that was ingested, or the folder of the file that was.
  public var root: String
  /// Absolute path of the file.
  public var source: String
  /// SHA-256 of the received bytes, in hexadecimal.
  public var digest: String
  /// Version of the rules that read it.
  public var rules: Int
  public var format: String
  public var encoding: String
  /// "vi", or nil where the text does not look Vietnamese.
  public var language: String?
  /// Received.
  public var bytes: Int
  /// Of the normalised text.
  public var lines: Int
  public var type: String?
  public var typeName: String?
  public var number: String?
  public var symbol: String?
  /// The number line.
  public var symbolPlace: FactPlace?
  /// Canonical symbol, where the number is not blank.
  public var key: String?
  public var title: String?
  public var issuer: String?
  public var parentBody: String?
  public var place: String?
  public var date: PartialDate?
  public var signerName: String?
  public var signerPosition: String?
  public var signerCapacity: String?
  public var recipients: [String]
  /// The segment that holds its postings, and its number there.
  public var segment: Int64?
  public var doc: Int64?

  public init(
    id: String, root: String, source: String, digest: String, rules: Int, format: String, encoding: String,
    language: String?, bytes: Int, lines: Int, letterhead: Letterhead,
    symbolPlace: FactPlace?, key: String?
  ) {
    self.id = id
    idFolded = FoldedName(id).text
    self.root = root
    self.source = source
    self.digest = digest
    self.rules = rules
    self.format = format
    self.encoding = encoding
    self.language = language
    self.bytes = bytes
    self.lines = lines
    type = letterhead.type
    typeName = letterhead.typeName
    number = letterhead.number
    symbol = letterhead.symbol
    self.symbolPlace = symbolPlace
    self.key = key
    title = letterhead.title
    issuer = letterhead.issuer
    parentBody = letterhead.parentBody
    place = letterhead.place
    date = letterhead.date
    signerName = letterhead.signer?.name
    signerPosition = letterhead.signer?.position
    signerCapacity = letterhead.signer?.capacity
    recipients = letterhead.recipients
  }

  /// What the head and the foot of the document say, as far as it is kept.
  public var letterhead: Letterhead {
    var letterhead = Letterhead()
    letterhead.type = type
    letterhead.typeName = typeName
    letterhead.number = number
    letterhead.symbol = symbol
    letterhead.symbolLine = symbolPlace?.line
    letterhead.issuer = issuer
    letterhead.parentBody = parentBody
    letterhead.place = place
    letterhead.date = date
    letterhead.title = title
    letterhead.recipients = recipients
    if signerName != nil || signerPosition != nil || signerCapacity != nil {
      letterhead.signer = Letterhead.Signer(name: signerName, position: signerPosition, capacity: signerCapacity)
    }
    return letterhead
  }
}
