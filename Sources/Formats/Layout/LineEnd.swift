/// What the last characters of a line tell.
enum LineEnd: Hashable {
  /// The sentence goes on.
  case open
  case sentence
  /// "./.": nothing of the text follows.
  case document

  init(_ line: TextLine) {
    let text = line.words[line.words.count - 1].text
    if text.hasSuffix("./.") || text.hasSuffix("./") {
      self = .document
    } else if let last = text.last(where: { !"\"”’')».".contains($0) || $0 == "." }), ".;:!?…".contains(last) {
      self = .sentence
    } else {
      self = .open
    }
  }
}
