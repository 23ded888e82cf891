internal import Text

/// What a paragraph of an OpenDocument text holds. Blanks in the file are one blank, none at its beginning and its end.
struct OpenContent {
  private(set) var runs: [FontRun] = []
  var boxes: [Block] = []
  /// Whether a blank that follows is none.
  private var isAfterBlank = true

  /// Appends text of the file.
  mutating func append(collapsing text: String, look: RunProperties) {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        if !isAfterBlank { kept.append(" ") }
        isAfterBlank = true
      } else {
        kept.append(scalar)
        isAfterBlank = false
      }
    }
    add(look.shown(String(kept)), font: look.font)
  }

  /// Appends what stands for itself: tabs, breaks, blanks that count.
  mutating func append(_ text: String, look: RunProperties) {
    isAfterBlank = false
    add(text, font: look.font)
  }

  mutating func prepend(_ text: String, font: String?) {
    runs.insert(FontRun(text, font: font), at: 0)
    if runs.count > 1 && runs[1].font == font {
      runs[0].text += runs[1].text
      runs.remove(at: 1)
    }
  }

  /// Takes the blank at its end off.
  mutating func trim() {
    guard isAfterBlank, let last = runs.indices.last, runs[last].text.utf8.last == 0x20 else { return }
    runs[last].text.removeLast()
    if runs[last].text.isEmpty { runs.removeLast() }
  }

  private mutating func add(_ text: String, font: String?) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].font == font {
      runs[last].text += text
    } else {
      runs.append(FontRun(text, font: font))
    }
  }
}
