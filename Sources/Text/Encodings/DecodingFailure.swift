/// Why bytes could not be read as text.
public enum DecodingFailure: Error, Hashable, Sendable, Codable {
  /// There is not one character in it.
  case empty
  /// It holds NUL or other control bytes that no text holds; `offset` in bytes of what was received.
  case binary(offset: Int)
  /// It is not well-formed in the encoding it seems to have; `offset` in bytes of what was received.
  case malformed(encoding: TextEncoding, offset: Int)
  /// It reads as text in no encoding; `offset` of the first byte that is not UTF-8, `nearest` the best of the others.
  case unrecognised(offset: Int, nearest: EncodingEvidence.Reading)
  /// ICU refused to normalise it.
  case normalization(reason: String)
}
