public import Documents
import Text

/// Reads the time expressions of one passage that tell when something is due, runs or recurs.
public enum DeadlineGrammar {
  /// - Parameters:
  ///   - masked: stretches whose dates belong to something else (citations), ascending.
  ///   - subjects: what the cited documents are about, ascending: years there belong to names.
  /// - Returns: in the order of the text, not overlapping.
  /// - Complexity: linear in the passage.
  public static func read(
    _ passage: Passage, in document: Document, context: DeadlineContext, masked: [TextRange] = [],
    subjects: [TextRange] = []
  ) -> [Deadline] {
    let lexemes = TimeLexeme.lexemes(of: passage.tokens)
    var context = context
    if context.setting == .cell {
      context.setting = .timeCell
      if let whole = wholeCell(passage, lexemes, context, document) { return whole }
      context.setting = .prose
    }
    guard context.setting == .timeCell || lexemes.contains(where: \.word.isTrigger) else { return [] }
    var reading = PassageReading(TimeParser(passage, lexemes, context), masked: masked, subjects: subjects)
    reading.run()
    return reading.found.map { deadline($0, reading.parser, passage, document) }
  }

  /// The deadlines of a short cell of unknown meaning that says nothing but when.
  private static func wholeCell(
    _ passage: Passage, _ lexemes: [TimeLexeme], _ context: DeadlineContext, _ document: Document
  ) -> [Deadline]? {
    guard passage.tokens.count <= 24, let first = passage.tokens.first, first.kind == .word,
      lexemes.contains(where: \.word.isTime)
    else { return nil }
    var reading = PassageReading(TimeParser(passage, lexemes, context), masked: [])
    reading.run()
    guard !reading.found.isEmpty, reading.coversAll else { return nil }
    return reading.found.map { deadline($0, reading.parser, passage, document) }
  }

  private static func deadline(
    _ expression: TimeExpression, _ parser: TimeParser, _ passage: Passage, _ document: Document
  ) -> Deadline {
    let tokens = parser.tokenRange(expression.range)
    let text = passage.surface(of: tokens, in: document.text)
    return Deadline(
      place: FactPlace(range: passage.range(of: tokens), in: document, division: passage.division), text: text,
      kind: expression.kind, from: expression.from, to: expression.to, rrule: expression.rrule,
      condition: expression.kind == .conditional ? text : nil, rule: expression.rule.rawValue)
  }
}
