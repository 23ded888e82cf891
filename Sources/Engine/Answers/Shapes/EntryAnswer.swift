internal import Catalogue
public import Documents

/// A document that is cited.
public struct EntryAnswer: Codable, Sendable {
  public let key: String
  public let type: String?
  public let title: String?
  public let date: PartialDate?
  public let issuer: String?
  /// How many documents cite it, and how often altogether.
  public let documents: Int
  public let mentions: Int
  public let inCorpus: Bool
  /// Its own path, where it is in the index.
  public let document: String?

  init(_ cited: CitedEntry) {
    key = cited.entry.key
    type = cited.entry.type
    title = cited.entry.title
    date = cited.entry.date
    issuer = cited.entry.issuer
    documents = cited.documents
    mentions = cited.mentions
    inCorpus = cited.document != nil
    document = cited.document
  }
}
