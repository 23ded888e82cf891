internal import Text

/// Notes at the foot of a page: smaller than the text above them, the first begins with its mark.
struct NoteRows {
  /// From the first note to the last row of the page.
  private(set) var rows: ArraySlice<PageRow> = []
  /// The rows of each note.
  private(set) var notes: [[PageRow]] = []
  private var marks: Set<String> = []

  init(_ all: [PageRow], tables: [Box], page: PageContent) {
    guard all.count > 2 else { return }
    marks = Set(all.compactMap(Self.mark(of:)))
    let size = Self.usualSize(of: all)
    var start = all.endIndex
    var first: Int?
    while start > all.startIndex, all[start - 1].line.size < 0.93 * size {
      start -= 1
      if Self.mark(of: all[start]) != nil { first = start }
    }
    guard let first, first > all.startIndex, all[first].box.top > 0.4 * page.height,
      !tables.contains(where: { $0.top > all[first].box.top })
    else { return }
    rows = all[first...]
    for row in rows {
      if Self.mark(of: row) != nil {
        notes.append([Self.withPlainMark(row)])
      } else {
        notes[notes.count - 1].append(row)
      }
    }
  }

  /// The row without the marks of the page's notes; other raised digits belong to the word before them ("m2").
  func withoutMarks(_ row: PageRow) -> PageRow {
    guard row.pieces.contains(where: { $0.words.contains(where: \.isRaised) }) else { return row }
    let pieces = row.pieces.compactMap { piece -> TextLine? in
      var words: [PlacedWord] = []
      for (index, word) in piece.words.enumerated() {
        let before = index > 0 ? piece.words[index - 1] : nil
        guard word.isRaised else {
          // What follows a mark without a gap belongs to the word before it ("chính¹.").
          if let before, before.isRaised, let last = words.indices.last,
            word.box.left - before.box.right < 0.08 * word.size, word.first?.isPunctuation ?? false
          {
            words[last].runs += word.runs
            words[last].box = words[last].box.union(word.box)
          } else {
            words.append(word)
          }
          continue
        }
        if before != nil, marks.contains(word.text) { continue }
        if let last = words.indices.last {
          words[last].runs += word.runs
          words[last].box = words[last].box.union(word.box)
        } else {
          words.append(word)
        }
      }
      return words.isEmpty ? nil : TextLine(words)
    }
    return pieces.isEmpty ? row : PageRow(pieces)
  }

  /// The size of most words.
  private static func usualSize(of rows: [PageRow]) -> Double {
    let sizes = rows.flatMap { row in row.pieces.flatMap { $0.words.map(\.size) } }.sorted()
    return sizes[sizes.count / 2]
  }

  private static func mark(of row: PageRow) -> String? {
    guard let word = row.pieces[0].words.first, word.isRaised else { return nil }
    return word.text
  }

  /// Its mark as a word of its own, on the line.
  private static func withPlainMark(_ row: PageRow) -> PageRow {
    var row = row
    row.pieces[0].words[0].isRaised = false
    return row
  }
}
