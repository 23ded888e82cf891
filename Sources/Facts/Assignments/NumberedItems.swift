import Text

/// Cuts a cell at the numbers of its own items: "2.21. Đề án … 2.22. Đề án …" holds two, "a) Xây dựng … b) Quay …" too.
enum NumberedItems {
  struct Item: Equatable {
    /// "2.21", as written without its last full stop.
    var number: Range<Int>?
    var range: Range<Int>
  }

  /// The items of a run of tokens: one where it does not begin with a number of two parts. A further number opens an item only
  /// where it counts on from the one before, so that "Nghị định 2.5" opens none.
  /// - Complexity: linear.
  static func items(_ tokens: TokenRun) -> [Item] {
    guard !tokens.isEmpty else { return [] }
    guard var last = number(tokens, at: 0) else { return lettered(tokens) }
    var items: [Item] = []
    var start = 0
    var index = last.range.upperBound
    while index < tokens.count {
      if tokens[index].kind == .number, tokens[index].gap != .none, let next = number(tokens, at: index),
        next.major == last.major, next.minor == last.minor + 1
      {
        items.append(Item(number: last.range, range: start..<index))
        (start, last) = (index, next)
        index = next.range.upperBound
      } else {
        index += 1
      }
    }
    items.append(Item(number: last.range, range: start..<tokens.count))
    return items
  }

  private static func lettered(_ tokens: TokenRun) -> [Item] {
    var starts: [Int] = []
    for index in tokens.indices where index + 2 < tokens.count && starts.count < letters.count {
      guard tokens[index].kind == .word, tokens[index].value == letters[starts.count].value,
        tokens[index + 1].kind == .closeParen, tokens[index + 1].gap == .none, index == 0 || tokens[index].gap != .none
      else {
        if index == 0 { break }
        continue
      }
      starts.append(index)
    }
    guard starts.count > 1 else { return [Item(number: nil, range: 0..<tokens.count)] }
    return starts.indices.map { position in
      let end = position + 1 < starts.count ? starts[position + 1] : tokens.count
      return Item(number: nil, range: starts[position]..<end)
    }
  }

  private static let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"].map { SpellingKey($0) }

  private static func number(_ tokens: TokenRun, at index: Int) -> (major: Int, minor: Int, range: Range<Int>)? {
    guard index + 3 < tokens.count, tokens[index].kind == .number, tokens[index + 1].kind == .period,
      tokens[index + 2].kind == .number, tokens[index + 1].gap == .none, tokens[index + 2].gap == .none,
      tokens[index].length <= 2, tokens[index + 2].length <= 3
    else { return nil }
    let after = tokens[index + 3]
    guard after.kind == .period && after.gap == .none || after.kind == .word && after.gap != .none else { return nil }
    return (tokens[index].number, tokens[index + 2].number, index..<index + 3)
  }
}
