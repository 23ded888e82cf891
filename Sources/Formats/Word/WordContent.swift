internal import Text

/// What a paragraph of a Word document holds, gathered run by run.
struct WordContent {
  private(set) var runs: [FontRun] = []
  /// Texts of boxes that are anchored in it.
  var boxes: [Block] = []
  /// The pages that begin in it: before its first letter, and after.
  private(set) var pagesBefore = 0
  private(set) var pagesWithin = 0

  var isEmpty: Bool { runs.isEmpty && boxes.isEmpty && pagesBefore == 0 }

  mutating func append(_ text: String, font: String?) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].font == font {
      runs[last].text += text
    } else {
      runs.append(FontRun(text, font: font))
    }
  }

  mutating func prepend(_ text: String, font: String?) {
    if runs.first?.font == font && !runs.isEmpty {
      runs[0].text = text + runs[0].text
    } else {
      runs.insert(FontRun(text, font: font), at: 0)
    }
  }

  /// Leaves the pages that begin in it.
  mutating func leaveOutText() {
    runs = []
    boxes = []
  }

  mutating func breakPage() {
    if runs.isEmpty { pagesBefore += 1 } else { pagesWithin += 1 }
  }

  /// What follows where the mark between two paragraphs was deleted.
  mutating func append(_ next: WordContent) {
    if runs.isEmpty { pagesBefore += next.pagesBefore } else { pagesWithin += next.pagesBefore }
    pagesWithin += next.pagesWithin
    boxes += next.boxes
    for run in next.runs { append(run.text, font: run.font) }
  }
}
