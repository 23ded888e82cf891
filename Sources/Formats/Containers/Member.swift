/// A document in an archive or a mail.
public struct Member: Sendable {
  /// Its name there, those of the archives and folders it lies in before it, separated by "/"; empty for a mail's own text. Whatever
  /// the archive says: no part of it is ".", ".." or empty, and no two members have the same.
  public let path: String
  /// Its bytes, or why they cannot be had.
  public let contents: Result<[UInt8], ReadingFailure>
}
