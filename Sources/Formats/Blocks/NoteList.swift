internal import Text

/// The footnotes and endnotes of a document in the order of their marks. In the text only the mark stands, raised ("¹"); the notes follow
/// at the end, out of the way of the sentences they explain, each on the page it belongs to.
struct NoteList {
  private var notes: [(page: Int?, blocks: [Block])] = []

  /// - Parameter page: on which its mark stands; nil where the format has no pages.
  /// - Returns: its mark.
  mutating func add(_ note: [Block], page: Int?) -> String {
    notes.append((page, note))
    return Self.mark(notes.count)
  }

  /// One paragraph a note, its mark before it.
  var blocks: [Block] {
    var blocks: [Block] = []
    for (index, note) in notes.enumerated() {
      var runs = [FontRun(Self.mark(index + 1) + " ")]
      for case .paragraph(let paragraph) in note.blocks { runs += paragraph.runs + [FontRun(" ")] }
      if let page = note.page { blocks.append(.page(page)) }
      blocks.append(.paragraph(Paragraph(runs)))
    }
    return blocks
  }

  private static func mark(_ number: Int) -> String { raised(String(number)) }

  /// Digits as they stand above a line: the mark of a note is no digit of the word before it.
  static func raised(_ text: String) -> String {
    let signs: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    return String(text.map { signs[$0] ?? $0 })
  }
}
