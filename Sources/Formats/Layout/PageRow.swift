/// What stands at one height of a page, cut where wide gaps are.
struct PageRow: Sendable {
  /// From left to right, never empty.
  var pieces: [TextLine]
  var box: Box

  init(_ pieces: [TextLine]) {
    self.pieces = pieces
    box = pieces.dropFirst().reduce(pieces[0].box) { $0.union($1.box) }
  }

  /// All of it, whatever the gaps.
  var line: TextLine { pieces.count == 1 ? pieces[0] : TextLine(pieces.flatMap(\.words)) }

  /// The rows of words in any order, from top to bottom.
  /// - Complexity: O(words · log words).
  static func rows(of words: [PlacedWord]) -> [PageRow] {
    var rows: [PageRow] = []
    var row: [PlacedWord] = []
    var centre = 0.0
    var size = 0.0
    for word in words.sorted(by: { $0.box.centreY < $1.box.centreY }) {
      if !row.isEmpty, word.box.centreY - centre > 0.4 * min(max(word.size, 0.75 * size), 1.5 * size) {
        rows.append(PageRow(row))
        row = []
      }
      let count = Double(row.count)
      centre = (centre * count + word.box.centreY) / (count + 1)
      size = (size * count + word.size) / (count + 1)
      row.append(word)
    }
    if !row.isEmpty { rows.append(PageRow(row)) }
    return rows
  }

  private init(_ words: [PlacedWord]) {
    let words = words.sorted { $0.box.left < $1.box.left }
    var gaps = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }
    gaps.sort()
    // A line that is stretched to the margins has wide gaps everywhere; one of two columns has one wider than most.
    let usual = gaps.count < 4 ? 0 : gaps[gaps.count / 4]
    var pieces: [TextLine] = []
    var piece: [PlacedWord] = []
    for word in words {
      if let last = piece.last, word.box.left - last.box.right > max(0.9 * max(last.size, word.size), 2.5 * usual) {
        pieces.append(TextLine(piece))
        piece = []
      }
      piece.append(word)
    }
    pieces.append(TextLine(piece))
    self.init(pieces)
  }
}
