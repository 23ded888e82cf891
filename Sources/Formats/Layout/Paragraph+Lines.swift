internal import Text

extension Paragraph {
  /// The text of lines that were one before they were wrapped.
  init(_ lines: [TextLine]) {
    var runs: [FontRun] = []
    var last: PlacedWord?
    for line in lines {
      for (index, word) in line.words.enumerated() {
        if let last, !(index == 0 && Self.wasCut(last, word)) {
          // A space is set in the font of what stands before it.
          runs[runs.count - 1].text += " "
        }
        for run in word.runs {
          if let before = runs.last, before.font == run.font, before.isDoubtful == run.isDoubtful {
            runs[runs.count - 1].text += run.text
          } else {
            runs.append(run)
          }
        }
        last = word
      }
    }
    self.init(runs)
  }

  /// Whether a word was cut where a line ended: after the hyphen or the slash of a document's number ("57-" "NQ/TW"), before it
  /// ("57" "-NQ/TW"), or wherever a narrow cell was full.
  private static func wasCut(_ word: PlacedWord, _ next: PlacedWord) -> Bool {
    let text = word.text
    let following = next.text
    guard let end = text.last, let start = following.first else { return false }
    if start == "%" && end.isNumber || ")]},;".contains(start) || isYear(text, following) { return true }
    if end == "-" || end == "/" || end == "–" {
      guard let before = text.dropLast().last else { return false }
      return (before.isLetter || before.isNumber) && (start.isLetter || start.isNumber)
    }
    guard start == "-" || start == "/", end.isNumber else { return false }
    return following.dropFirst().prefix { $0.isUppercase }.count >= 2
  }

  /// Whether a narrow cell cut the year of a date: "III/202" "6".
  private static func isYear(_ text: String, _ following: String) -> Bool {
    guard let slash = text.lastIndex(of: "/") else { return false }
    let begun = text[text.index(after: slash)...]
    let rest = following.prefix { $0.isNumber }
    return (1...3).contains(begun.count) && begun.count + rest.count == 4 && begun.allSatisfy(\.isNumber)
      && ("1980"..."2100").contains(begun + rest)
  }
}
