public import Text

/// Recognises the structure of an administrative document in its text. A value without state.
public struct DocumentRecognizer: Sendable {
  public init() {}

  /// - Parameter pages: page of each line where the source has pages.
  /// - Complexity: linear in the length of the text.
  public func recognize(_ text: NormalizedText, pages: [Int] = []) -> Document {
    var passages: [Passage] = []
    for line in 1...max(1, text.lineCount) {
      let passage = Passage(kind: .paragraph, pieces: [text.range(ofLine: line)], text: text)
      if !passage.isEmpty { passages.append(passage) }
    }
    return Document(text: text, letterhead: Letterhead(), divisions: [], passages: passages, tables: [], pages: pages)
  }
}
