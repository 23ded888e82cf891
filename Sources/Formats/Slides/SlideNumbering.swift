/// Counts the paragraphs of one text box that PowerPoint numbers by itself.
struct SlideNumbering {
  /// The scheme and the last number of each level that is being counted.
  private var counts: [Int: (scheme: String, number: Int)] = [:]

  /// The label of a numbered paragraph with a blank after it ("2. ", "b) ").
  /// - Parameter scheme: the type of `a:buAutoNum`: "arabicPeriod", "romanUcParenR" …
  mutating func label(level: Int, scheme: String, start: Int?) -> String {
    counts = counts.filter { $0.key <= level }
    let last = counts[level]
    let number = last?.scheme == scheme ? (last?.number ?? 0) + 1 : start ?? 1
    counts[level] = (scheme, number)
    let digits = Self.format(scheme).text(number)
    if scheme.hasSuffix("Period") { return digits + ". " }
    if scheme.hasSuffix("ParenBoth") { return "(" + digits + ") " }
    return digits + (scheme.hasSuffix("ParenR") ? ") " : " ")
  }

  /// A paragraph without a number ends the counting of its level and of those below it.
  mutating func interrupt(level: Int) {
    counts = counts.filter { $0.key < level }
  }

  private static func format(_ scheme: String) -> NumberFormat {
    if scheme.hasPrefix("romanUc") { return .upperRoman }
    if scheme.hasPrefix("romanLc") { return .lowerRoman }
    if scheme.hasPrefix("alphaUc") { return .upperLetter }
    return scheme.hasPrefix("alphaLc") ? .lowerLetter : .decimal(width: 1)
  }
}
