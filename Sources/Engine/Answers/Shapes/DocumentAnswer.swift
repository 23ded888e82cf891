internal import Catalogue
public import Documents

/// What is known of one document beside its facts.
public struct DocumentAnswer: Codable, Sendable {
  public struct Signer: Codable, Sendable {
    public let name: String?
    public let position: String?
    public let capacity: String?
  }

  /// The path relative to the ingested root.
  public let id: String
  /// The path of the file.
  public let path: String
  public let type: String?
  public let typeName: String?
  public let number: String?
  public let symbol: String?
  public let key: String?
  public let title: String?
  public let issuer: String?
  public let parentBody: String?
  public let place: String?
  public let date: PartialDate?
  public let signer: Signer?
  public let recipients: [String]
  public let language: String?
  public let encoding: String
  public let format: String
  public let bytes: Int
  public let lines: Int

  init(_ record: DocumentRecord) {
    id = record.id
    path = record.source
    type = record.type
    typeName = record.typeName
    number = record.number
    symbol = record.symbol
    key = record.key
    title = record.title
    issuer = record.issuer
    parentBody = record.parentBody
    place = record.place
    date = record.date
    let parts = [record.signerName, record.signerPosition, record.signerCapacity]
    signer = parts.allSatisfy { $0 == nil } ? nil : Signer(name: parts[0], position: parts[1], capacity: parts[2])
    recipients = record.recipients
    language = record.language
    encoding = record.encoding
    format = record.format
    bytes = record.bytes
    lines = record.lines
  }
}
