/// The encodings that are recognised.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
}
