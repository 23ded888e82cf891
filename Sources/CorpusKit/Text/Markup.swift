/// What converters leave between the words of a text.
enum Markup {
  /// Without tags, emphasis and backslashes, white space as single spaces.
  static func stripped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2A, 0x3C, 0x5C].contains($0) }) else { return text }
    return text.replacing(/<sup>[0-9]*<\/sup>/, with: "").replacing(/<\/?[a-z]+>/, with: " ").replacing(
      /\*+|\\/, with: ""
    )
    .split(separator: " ").joined(separator: " ")
  }
}
