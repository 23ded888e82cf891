import Text

/// One line of the text, as the recogniser first sees it.
struct Line {
  enum Kind {
    case blank
    case text
    /// Cells between tabs or pipes, as they stand (an empty cell is an empty range).
    case row([TextRange])
    /// The rule under the header of a Markdown table.
    case rule
  }

  /// From 1.
  let number: Int
  let range: TextRange
  var kind: Kind
  /// Of a text line: without Markdown heading marks.
  var tokens = TokenRun()
  /// Of a row: the tokens of each cell.
  var cells: [TokenRun] = []
  /// Whether Markdown heading marks stood before it.
  var isMarkedHeading = false

  var isBlank: Bool { if case .blank = kind { true } else { false } }
  var isRow: Bool { if case .row = kind { true } else { false } }
  var isText: Bool { if case .text = kind { true } else { false } }
}

extension TokenRun {
  /// Whether the last token ends a sentence or a clause.
  var endsClosed: Bool {
    switch last?.kind {
    case .period, .semicolon, .colon, .closeParen, .quote, .sign: true
    default: false
    }
  }
}

extension Sequence<Token> {
  /// Whether every word is in capitals and one at least has two letters.
  var isAllCapitals: Bool {
    var hasWord = false
    for token in self where token.kind == .word {
      switch token.shape {
      case .upper: hasWord = true
      case .capitalized where token.letters == 1: continue
      default: return false
      }
    }
    return hasWord
  }
}
