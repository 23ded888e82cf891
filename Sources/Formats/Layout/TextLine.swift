internal import Text

/// Words that stand beside each other in one column.
struct TextLine: Sendable {
  /// From left to right, never empty.
  var words: [PlacedWord]
  var box: Box

  init(_ words: [PlacedWord]) {
    self.words = words
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }

  /// Size of most of its letters.
  var size: Double {
    guard words.count > 1 else { return words[0].size }
    return words.map(\.size).sorted()[words.count / 2]
  }

  var isBold: Bool { words.allSatisfy(\.isBold) }
  var text: String { words.map(\.text).joined(separator: " ") }

  /// Both as one line.
  func joined(with other: TextLine) -> TextLine { TextLine(words + other.words) }
}
