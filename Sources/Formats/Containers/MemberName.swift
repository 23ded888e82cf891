internal import Text

/// Names of members as they are shown and remembered, whatever an archive calls them.
enum MemberName {
  /// Longest name of a folder or file, in characters.
  private static let limit = 200

  /// A name in UTF-8, or in whatever was used before by the system it comes from.
  static func decoded(_ bytes: [UInt8]) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    return (try? NormalizedText(received: bytes))?.string ?? String(decoding: bytes, as: UTF8.self)
  }

  /// A path that can do no harm: no way out of the archive, no control characters, NFC.
  /// - Returns: nil where nothing is left.
  static func harmless(_ name: String) -> String? {
    let parts = name.split { $0 == "/" || $0 == "\\" }.map { part in
      String(part.unicodeScalars.filter { !isControl($0) }.map(Character.init).prefix(limit))
    }
    let path = parts.filter { !$0.isEmpty && $0 != "." && $0 != ".." && !isDrive($0) }.joined(separator: "/")
    return path.isEmpty ? nil : NormalizedText(path).string
  }

  /// Whether it, or a folder it is in, is one that its author did not mean to send: hidden, or what macOS adds to archives.
  static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  /// With a number where it is taken already.
  static func unique(_ path: String, among taken: inout Set<String>) -> String {
    if taken.insert(path).inserted { return path }
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    var number = 2
    while true {
      let candidate = "\(path[..<dot]) (\(number))\(path[dot...])"
      if taken.insert(candidate).inserted { return candidate }
      number += 1
    }
  }

  /// Control characters, and those that turn the direction of writing, with which a name passes for another.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x200E...0x200F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func isDrive(_ part: String) -> Bool {
    part.count == 2 && part.last == ":" && part.first?.isASCII == true
  }
}
