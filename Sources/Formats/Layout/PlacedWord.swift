internal import Text

/// A word where it stands on a page.
struct PlacedWord: Hashable, Sendable {
  /// Never empty, no white space in them.
  var runs: [FontRun]
  var box: Box
  /// Of its letters, in points.
  var size: Double
  /// Whether it is small digits above the line: the mark of a note, a power.
  var isRaised = false

  var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
  var first: Character? { runs.first?.text.first }
  var last: Character? { runs.last?.text.last }

  var isBold: Bool { runs.allSatisfy { $0.font?.contains("Bold") ?? false } }
}
