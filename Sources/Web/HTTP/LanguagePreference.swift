internal import Engine

extension Language {
  /// The language that an `Accept-Language` field (RFC 9110) prefers among ours; nil where it names none of them.
  init?(acceptLanguage field: String) {
    var best: (language: Language, quality: Double)?
    for choice in field.split(separator: ",").prefix(32) {
      let parts = choice.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = parts.first?.lowercased(), let primary = tag.split(separator: "-").first,
        let language = Language(rawValue: String(primary))
      else { continue }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    guard let best else { return nil }
    self = best.language
  }
}
