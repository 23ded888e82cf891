/// The encodings that are recognised.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Letters, the tone after them as a letter of its own.
  case windows1258 = "Windows-1258"
  /// Of the fonts ".VnTime" and the like, also called ABC: TCVN 5712:1993, its third set, which has no capitals with a tone.
  case tcvn3 = "TCVN3"
  /// Of the fonts "VNI-Times" and the like: a letter, its marks after it as a letter of its own.
  case vni = "VNI"
  case viscii = "VISCII"
  /// Of the fonts "VPS Times" and the like.
  case vps = "VPS"
  /// Marks as ASCII signs after their letter (RFC 1456): "Vie^.t Nam".
  case viqr = "VIQR"
  /// Western European.
  case windows1252 = "Windows-1252"

  /// An encoding by one of the names that people call it.
  public init?(name: String) {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch letters {
    case "utf8": self = .utf8
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1258", "cp1258", "1258": self = .windows1258
    case "tcvn3", "tcvn", "tcvn5712", "abc", "vscii": self = .tcvn3
    case "vni", "vniwindows", "vniwin": self = .vni
    case "viscii": self = .viscii
    case "vps": self = .vps
    case "viqr": self = .viqr
    case "windows1252", "cp1252", "1252", "latin1", "iso88591": self = .windows1252
    default: return nil
    }
  }
}
