internal import Text

/// A paragraph as its author wrote it: never cut where a line was full; "\n" where the author broke the line.
struct Paragraph: Hashable, Sendable {
  /// Its number or bullet, if it has an automatic one ("Điều 1.", "a)", "-"), is part of the text.
  var runs: [FontRun]

  init(_ runs: [FontRun]) {
    self.runs = runs
  }

  init(_ text: String) {
    runs = [FontRun(text)]
  }
}
