/// A document that was made up, with what a careful reader finds in it.
public struct GeneratedDocument: Sendable {
  public let fileName: String
  /// As a file would hold it: UTF-8, perhaps decomposed, with CRLF or a byte-order mark.
  public let bytes: [UInt8]
  public let truth: Truth

  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
