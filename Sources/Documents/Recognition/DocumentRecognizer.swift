public import Text

/// Recognises the structure of an administrative document in its text. A value without state.
public struct DocumentRecognizer: Sendable {
  public init() {}

  /// - Parameters:
  ///   - pages: page of each line where the source has pages.
  ///   - doubts: stretches of the text that may be something else.
  /// - Complexity: linear in the length of the text.
  public func recognize(_ text: NormalizedText, pages: [Int] = [], doubts: [TextRange] = []) -> Document {
    var recognition = Recognition(text: text)
    recognition.run()
    return Document(
      text: text, letterhead: recognition.letterhead, divisions: recognition.divisions,
      passages: recognition.passages, tables: recognition.tables, pages: pages,
      doubts: doubts)
  }
}
