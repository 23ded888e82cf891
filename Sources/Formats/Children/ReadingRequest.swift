/// What a reading process is asked; the bytes of the file follow.
struct ReadingRequest: Codable, Sendable {
  enum Purpose: String, Codable, Sendable {
    /// The manuscript of a document.
    case read
    /// The documents in an archive or a mail.
    case unpack
  }

  let purpose: Purpose
  let fileName: String
  let limits: ReadingLimits
  /// Where what was recognised on scanned pages is kept.
  let scanCache: String?
}
