import Documents
import Text

/// One run of the analyser over the tokens of a passage.
struct AnalyzerPass {
  let utf8: UnsafeBufferPointer<UInt8>
  let tokens: TokenRun
  private let filter: WordFilter?
  var result: AnalyzedText
  var index = 0
  private var joins = false
  /// Tokens before this one belong to a date that has been reported.
  private var dateEnd = 0

  init(
    utf8: UnsafeBufferPointer<UInt8>, tokens: TokenRun, filter: WordFilter? = nil, result: AnalyzedText
  ) {
    self.utf8 = utf8
    self.tokens = tokens
    self.filter = filter
    self.result = result
  }

  /// The word at `index` as it is.
  mutating func word() {
    let token = tokens[index]
    if let filter, !filter.passes(token) {
      joins = false
      index += 1
      return
    }
    let start = result.bytes.count
    let folded = WordSpelling.append(utf8[Int(token.start)..<Int(token.end)], to: &result.bytes)
    index += 1
    if folded > 0 {
      emit(token, start: start, foldedCount: folded)
    } else {
      result.bytes.removeLast(result.bytes.count - start)
    }
  }

  /// The number at `index` without leading zeros.
  mutating func number() {
    let token = tokens[index]
    let start = result.bytes.count
    let digits = utf8[Int(token.start)..<Int(token.end)]
    let significant = digits.drop { $0 == UInt8(ascii: "0") }.prefix(WordSpelling.limit)
    result.bytes += significant.isEmpty ? digits.suffix(1) : significant
    let folded = result.bytes.count - start
    result.bytes.append(WordSpelling.separator)
    index += 1
    emit(token, start: start, foldedCount: folded)
  }

  /// A sign ends a pair unless it binds.
  mutating func sign(_ kind: Token.Kind) {
    switch kind {
    case .dash, .slash, .ampersand, .quote: break
    default: joins = false
    }
    index += 1
  }

  /// The words an abbreviation stands for, in the place of its `count` tokens.
  mutating func expand(_ long: AnalyzedText, count: Int) {
    let base = Int32(result.bytes.count)
    result.bytes += long.bytes
    for word in long.words {
      append(
        start: base + word.start, foldedEnd: base + word.foldedEnd, end: base + word.end, tokens: index..<index + count,
        isNumber: word.isNumber, isExpansion: true)
    }
    index += count
  }

  /// A document's symbol of `count` tokens: one identifier, and its parts as words and numbers.
  mutating func symbol(count: Int) {
    let end = index + count
    let source = TextRange(Int(tokens[index].start), Int(tokens[end - 1].end))
    let bytes = SymbolReader.canonical(tokens[index..<end], in: utf8)
    result.identifiers.append(.init(kind: .symbol, bytes: bytes, source: source, position: result.nextPosition))
    while index < end {
      switch tokens[index].kind {
      case .word: word()
      case .number: number()
      default: sign(tokens[index].kind)
      }
    }
  }

  /// Reports the date that begins at `index`, if one does; its words are still to be read.
  mutating func date() {
    // Who asks for some words only does not ask for dates.
    guard filter == nil, index >= dateEnd, let (date, count) = DateReader.date(in: tokens, at: index) else { return }
    dateEnd = index + count
    let source = TextRange(Int(tokens[index].start), Int(tokens[dateEnd - 1].end))
    result.identifiers.append(
      .init(kind: .date, bytes: Array(date.description.utf8), source: source, position: result.nextPosition))
  }

  private mutating func emit(_ token: Token, start: Int, foldedCount: Int) {
    append(
      start: Int32(start), foldedEnd: Int32(start + foldedCount), end: Int32(result.bytes.count),
      tokens: index - 1..<index, isNumber: token.kind == .number, isExpansion: false)
  }

  private mutating func append(
    start: Int32, foldedEnd: Int32, end: Int32, tokens range: Range<Int>, isNumber: Bool, isExpansion: Bool
  ) {
    result.words.append(
      .init(
        start: start, foldedEnd: foldedEnd, end: end, sourceStart: tokens[range.lowerBound].start,
        sourceEnd: tokens[range.upperBound - 1].end, position: result.nextPosition, isNumber: isNumber,
        joinsPrevious: joins, isExpansion: isExpansion))
    result.nextPosition += 1
    joins = true
  }
}
