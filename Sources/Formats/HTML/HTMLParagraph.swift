internal import Text

/// Gathers the texts of one paragraph as a browser shows them: white space is one blank, `<br>` breaks the line.
struct HTMLParagraph {
  private var runs: [FontRun] = []
  private var hasBlank = false
  /// What stands before the first letter: the number or bullet of a list's item.
  var label: String?

  var isEmpty: Bool { runs.isEmpty }

  /// Whether the text so far ends with a line break.
  var endsWithBreak: Bool { runs.last?.text.hasSuffix("\n") ?? false }

  mutating func append(_ text: String, font: String?, isPreformatted: Bool) {
    var piece = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isPreformatted:
        hasBlank = false
        piece.append("\n")
      case " ", "\t", "\n", "\r", "\u{0C}", "\u{A0}": hasBlank = true
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default:
        if hasBlank, !(runs.isEmpty && piece.isEmpty), !endsLine(piece) { piece.append(" ") }
        hasBlank = false
        piece.unicodeScalars.append(scalar)
      }
    }
    guard !piece.isEmpty, !(runs.isEmpty && piece.allSatisfy { $0 == "\n" }) else { return }
    if runs.isEmpty, let label {
      runs.append(FontRun(label))
      self.label = nil
    }
    if let last = runs.indices.last, runs[last].font == font {
      runs[last].text += piece
    } else {
      runs.append(FontRun(piece, font: font))
    }
  }

  mutating func breakLine() {
    hasBlank = false
    if let last = runs.indices.last { runs[last].text += "\n" }
  }

  private func endsLine(_ piece: String) -> Bool {
    piece.isEmpty ? endsWithBreak : piece.hasSuffix("\n")
  }

  /// The paragraph so far, nil where there is none; the next one begins.
  mutating func close() -> Block? {
    hasBlank = false
    defer { runs = [] }
    return runs.isEmpty ? nil : .paragraph(Paragraph(runs))
  }
}
