/// What a document is called, and where its postings stand.
public struct TitleRecord: Codable, Sendable {
  public let id: String
  public let title: String?
  public let symbol: String?
  public let segment: Int64
  public let doc: Int64
}
