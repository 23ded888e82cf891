import Text

/// Cuts a query into quotations, parentheses, fields and stretches without spaces. Nothing is ever refused.
struct QueryLexer {
  struct Item {
    enum Kind: Equatable {
      /// A run without spaces.
      case chunk
      /// What stands between quotation marks.
      case quotation
      case open, close
      /// A field's name with its colon; the value follows.
      case field(QueryField)
      case and, or, not
    }

    var kind: Kind
    /// Without quotation marks, leading "-" and trailing "*".
    var range: TextRange
    /// "-" stands before it.
    var isExcluded = false
    /// "*" stands after it.
    var isPrefix = false
    /// No space separates it from what stands before.
    var isGlued = false
  }

  private(set) var items: [Item] = []
  private(set) var notes: [QueryNote] = []
  private let text: NormalizedText
  private let bytes: [UInt8]
  private let hasLowerCase: Bool
  private var offset = 0

  init(_ text: NormalizedText) {
    self.text = text
    bytes = text.utf8
    hasLowerCase = Tokenizer.tokens(of: text).contains { $0.kind == .word && $0.shape != .upper && $0.length > 1 }
    while offset < bytes.count { next() }
    checkParentheses()
  }

  private mutating func next() {
    let before = offset
    while offset < bytes.count, let width = spaceWidth(at: offset) { offset += width }
    guard offset < bytes.count else { return }
    let isGlued = offset == before && before > 0
    var isExcluded = false
    if bytes[offset] == UInt8(ascii: "-"), !isGlued, offset + 1 < bytes.count, startsOperand(at: offset + 1) {
      isExcluded = true
      offset += 1
    }
    if let width = quoteWidth(at: offset) {
      quotation(opening: width, isExcluded: isExcluded, isGlued: isGlued)
    } else if bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: ")") {
      let kind: Item.Kind = bytes[offset] == UInt8(ascii: "(") ? .open : .close
      items.append(Item(kind: kind, range: TextRange(offset, offset + 1), isExcluded: isExcluded, isGlued: isGlued))
      offset += 1
    } else {
      chunk(isExcluded: isExcluded, isGlued: isGlued)
    }
  }

  private mutating func quotation(opening width: Int, isExcluded: Bool, isGlued: Bool) {
    let start = offset + width
    var end = start
    while end < bytes.count, quoteWidth(at: end) == nil { end += 1 }
    if end == bytes.count { notes.append(.unbalanced("\"")) }
    items.append(
      Item(kind: .quotation, range: TextRange(start, max(start, end)), isExcluded: isExcluded, isGlued: isGlued))
    offset = end < bytes.count ? end + (quoteWidth(at: end) ?? 1) : end
  }

  private mutating func chunk(isExcluded: Bool, isGlued: Bool) {
    let start = offset
    while offset < bytes.count, spaceWidth(at: offset) == nil, quoteWidth(at: offset) == nil,
      bytes[offset] != UInt8(ascii: "("), bytes[offset] != UInt8(ascii: ")")
    {
      if bytes[offset] == UInt8(ascii: ":"), offset > start, field(from: start, isExcluded: isExcluded) { return }
      offset += 1
    }
    var item = Item(kind: .chunk, range: TextRange(start, offset), isExcluded: isExcluded, isGlued: isGlued)
    if let kind = operatorKind(item.range) {
      item.kind = kind
    } else if bytes[offset - 1] == UInt8(ascii: "*"), offset - start > 1 {
      item.isPrefix = true
      item.range.end -= 1
    }
    items.append(item)
  }

  /// At a colon: whether the words before it name a field. Then they become it.
  private mutating func field(from start: Int, isExcluded: Bool) -> Bool {
    let own = Tokenizer.tokens(of: text, in: TextRange(start, offset))
    guard !own.isEmpty, own.allSatisfy({ $0.kind == .word }) else { return false }
    var best: (field: QueryField, taken: Int)?
    var words = own
    var taken = 0
    while true {
      if let field = QueryField.named(words) { best = (field, taken) }
      guard words.count < QueryField.longestName, taken < items.count else { break }
      let item = items[items.count - 1 - taken]
      let more = Tokenizer.tokens(of: text, in: item.range)
      guard item.kind == .chunk, !item.isPrefix, !more.isEmpty, more.allSatisfy({ $0.kind == .word }),
        !(taken == 0 ? isExcluded : items[items.count - taken].isExcluded)
      else { break }
      words = TokenRun(Array(more) + Array(words))
      taken += 1
    }
    guard let best else {
      if own.count == 1, startsValue(at: offset + 1) { notes.append(.unknownField(text.string(own[0].range))) }
      return false
    }
    let first = best.taken > 0 ? items[items.count - best.taken] : nil
    items.removeLast(best.taken)
    items.append(
      Item(
        kind: .field(best.field), range: TextRange(first?.range.start ?? start, offset + 1),
        isExcluded: first?.isExcluded ?? isExcluded))
    offset += 1
    return true
  }

  /// Capitals only. The Vietnamese operators are words of Vietnamese as well: in a query typed all in capitals they are read so.
  private func operatorKind(_ range: TextRange) -> Item.Kind? {
    switch text.string(range) {
    case "AND": .and
    case "OR": .or
    case "NOT": .not
    case "VÀ" where hasLowerCase: .and
    case "HOẶC" where hasLowerCase: .or
    case "KHÔNG" where hasLowerCase: .not
    default: nil
    }
  }

  private mutating func checkParentheses() {
    var depth = 0
    var isBalanced = true
    for item in items {
      if item.kind == .open { depth += 1 }
      if item.kind == .close { depth -= 1 }
      if depth < 0 { isBalanced = false; depth = 0 }
    }
    if !isBalanced { notes.append(.unbalanced(")")) }
    if depth > 0 { notes.append(.unbalanced("(")) }
  }

  private func startsValue(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return quoteWidth(at: offset) != nil || bytes[offset] >= 0x80
      || (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(bytes[offset])
  }

  private func startsOperand(at offset: Int) -> Bool {
    spaceWidth(at: offset) == nil && bytes[offset] != UInt8(ascii: "-") && bytes[offset] != UInt8(ascii: ")")
      && !(0x30...0x39).contains(bytes[offset])
  }

  private func spaceWidth(at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2 where has([0xA0], after: offset): 2
    case 0xE2 where has([0x80, 0xAF], after: offset): 3
    case 0xE3 where has([0x80, 0x80], after: offset): 3
    default: nil
    }
  }

  /// Straight, curly, low, angle and full-width double quotation marks.
  private func quoteWidth(at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x22: 1
    case 0xC2 where has([0xAB], after: offset) || has([0xBB], after: offset): 2
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0x9C...0x9F).contains(bytes[offset + 2]):
      3
    case 0xEF where has([0xBC, 0x82], after: offset): 3
    default: nil
    }
  }

  private func has(_ tail: [UInt8], after offset: Int) -> Bool {
    offset + tail.count < bytes.count && tail.indices.allSatisfy { bytes[offset + 1 + $0] == tail[$0] }
  }
}
