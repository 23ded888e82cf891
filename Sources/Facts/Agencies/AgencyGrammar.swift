import Text

/// Reads names of units in a run of tokens, by recursive descent.
///
///     list    = unit { separator unit }
///     separator = ";" | "," | "và" | "cùng" | "," "và"
///     unit    = [address] office [complement] | quantifier group | head name | member qualifier …
///     group   = member { ("," | "và") member } { qualifier }
///     name    = [field] { word } [ "của" | "thuộc" | "trực thuộc" unit ] [level [place]]
///
/// Where the names end is not known in prose, so a name takes capitals, known fields and lower-case words up to a predicate
/// or a word that no name holds. In a cell the end is known, so `closed` reading only looks for where one unit follows another.
struct AgencyGrammar {
  let tokens: TokenRun
  /// Where reading stops.
  let limit: Int

  init(_ tokens: TokenRun, limit: Int? = nil) {
    self.tokens = tokens
    self.limit = limit ?? tokens.count
  }

  /// The units that a list beginning at `start` names; empty where none begins there.
  /// - Complexity: linear in the list.
  func list(at start: Int) -> AgencyList {
    var list = AgencyList(end: start)
    var cursor = start
    var shared: Range<Int>?
    while let mention = unit(at: cursor) ?? elided(at: cursor, head: shared) {
      list.mentions.append(mention)
      list.end = afterParenthesis(mention.range.upperBound)
      if isOwnBody(list.end) { list.end += 2 }
      shared = sharedHead(of: mention) ?? (mention.sharedHead == nil ? nil : shared)
      guard let next = separator(at: list.end) else { break }
      cursor = next
    }
    return list
  }

  /// All units of a stretch that holds nothing else: a cell of a table, the text after a label.
  /// - Complexity: linear in the stretch.
  func closedList(in range: Range<Int>) -> [AgencyMention] {
    var mentions: [AgencyMention] = []
    var shared: Range<Int>?
    var cursor = skipSeparators(range.lowerBound, range.upperBound)
    while cursor < range.upperBound {
      let start = cursor
      let found = unit(at: start) ?? elided(at: start, head: shared)
      var end = min(max(found?.range.upperBound ?? 0, start + 1), range.upperBound)
      let head = shared ?? found?.sharedHead ?? headAlone(at: start)
      var depth = 0
      while end < range.upperBound, depth > 0 || !isBoundary(end, range.upperBound, head: head) {
        if tokens[end].kind == .openParen { depth += 1 }
        if tokens[end].kind == .closeParen { depth = max(0, depth - 1) }
        end += 1
      }
      var mention = found ?? AgencyMention(range: start..<end, kind: .named)
      let first = mention.sharedHead == nil ? start : mention.range.lowerBound
      mention.range = first..<trimmed(first, end)
      shared = sharedHead(of: mention) ?? (mention.sharedHead == nil ? nil : shared)
      if !mention.range.isEmpty { mentions.append(mention) }
      cursor = skipSeparators(end, range.upperBound)
    }
    return mentions
  }

  private static let window = 96

  /// One unit, or nil where none begins. No name is longer than the window that is looked at, so the cost is bounded.
  func unit(at index: Int) -> AgencyMention? {
    guard index < limit, tokens[index].kind == .word else { return nil }
    if limit > index + AgencyGrammar.window {
      return AgencyGrammar(tokens, limit: index + AgencyGrammar.window).unit(at: index)
    }
    if let end = person(at: index) { return AgencyMention(range: index..<end, kind: .position) }
    if let count = match(AgencyNouns.quantifiers, index) { return quantified(from: index, after: index + count) }
    if let end = named(at: index) { return AgencyMention(range: index..<end, kind: .named) }
    if let end = group(at: index, isQuantified: false) { return AgencyMention(range: index..<end, kind: .generic) }
    return nil
  }

  func quantified(from start: Int, after index: Int) -> AgencyMention? {
    if let end = person(at: index) { return AgencyMention(range: start..<end, kind: .position) }
    if isShared(index), index + 1 < limit, tokens[index + 1].kind == .colon,
      let first = elided(at: index + 2, head: index..<index + 1)
    {
      return first
    }
    if let end = group(at: index, isQuantified: true) { return AgencyMention(range: start..<end, kind: .generic) }
    if let end = named(at: index) { return AgencyMention(range: start..<end, kind: .generic) }
    return nil
  }

  func match<Value>(_ table: PhraseTable<Value>, _ index: Int) -> Int? {
    guard (0..<limit).contains(index), let count = table.match(tokens, at: index)?.count, index + count <= limit else {
      return nil
    }
    return count
  }

  func isWord(_ index: Int, _ word: SpellingKey) -> Bool {
    index < limit && tokens[index].kind == .word && tokens[index].value == word.value
  }
}
