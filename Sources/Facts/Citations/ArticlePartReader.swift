import Text

/// Reads the parts of a document that precede its citation: "điểm a khoản 2, khoản 3 Điều 24".
struct ArticlePartReader {
  let reading: TokenReading

  private struct Item {
    let rank: Int
    let labels: [String]
  }

  /// The parts that begin at a token, from large to small, and the token after them.
  func parts(at start: Int) -> (parts: [String], end: Int)? {
    var items: [Item] = []
    var index = start
    var end = start
    while items.count < 24, let (item, next) = item(at: index) {
      items.append(item)
      end = next
      index = next
      if reading.kind(index) == .comma || reading.kind(index) == .semicolon { index += 1 }
      if reading.isWord(index, reading.words.va) || reading.isWord(index, reading.words.hoac) { index += 1 }
      if reading.isWord(index, reading.words.cac) { index += 1 }
    }
    return items.isEmpty ? nil : (ArticlePartReader.order(items), end)
  }

  private static let names = ["tiết", "điểm", "khoản", "Điều", "Mục", "Chương", "Phần", "Phụ lục"]

  /// The rank of the unit that a token names, and how many tokens name it.
  private func unit(_ index: Int) -> (rank: Int, count: Int)? {
    guard reading.kind(index) == .word else { return nil }
    let words = reading.words
    switch reading.tokens[index].value {
    case words.tiet: return (0, 1)
    case words.diem: return (1, 1)
    case words.khoan: return (2, 1)
    case words.dieu: return (3, 1)
    case words.muc: return (4, 1)
    case words.chuong: return (5, 1)
    case words.phan: return (6, 1)
    case words.phu: return reading.isWord(index + 1, words.luc) ? (7, 2) : nil
    default: return nil
    }
  }

  private func item(at start: Int) -> (Item, Int)? {
    guard let (rank, count) = unit(start) else { return nil }
    var labels: [String] = []
    var index = start + count
    while labels.count < 24, let (label, next) = value(at: index, rank: rank) {
      labels.append(ArticlePartReader.names[rank] + " " + label)
      index = next
      var more = index
      if reading.kind(more) == .comma || reading.kind(more) == .semicolon { more += 1 }
      if reading.isWord(more, reading.words.va) || reading.isWord(more, reading.words.hoac) { more += 1 }
      guard more > index, value(at: more, rank: rank) != nil, !isSymbol(more) else { break }
      index = more
    }
    return labels.isEmpty ? nil : (Item(rank: rank, labels: labels), index)
  }

  /// Whether what looks like a further number is the number of a document.
  private func isSymbol(_ index: Int) -> Bool {
    reading.kind(index) == .number && (reading.kind(index + 1) == .slash || reading.kind(index + 1) == .dash)
  }

  /// "5", "5a", "a", "đ", "XII", "a1".
  private func value(at index: Int, rank: Int) -> (String, Int)? {
    guard index < reading.count else { return nil }
    let token = reading.tokens[index]
    if token.kind == .number, token.letters <= 3 {
      var end = index + 1
      var label = reading.string(index)
      if reading.kind(end) == .word, reading.isGlued(end), reading.tokens[end].letters == 1 {
        label += reading.string(end)
        end += 1
      }
      return (label, end)
    }
    guard token.kind == .word else { return nil }
    let isLetter = token.letters == 1 && rank <= 1
    let isRoman = rank >= 4 && token.isCapital && token.letters <= 5 && isRomanNumeral(token)
    guard isLetter || isRoman else { return nil }
    var end = index + 1
    var label = reading.string(index)
    if isLetter, reading.kind(end) == .number, reading.isGlued(end) {
      label += reading.string(end)
      end += 1
    }
    return (label, end)
  }

  private func isRomanNumeral(_ token: Token) -> Bool {
    reading.text.utf8[Int(token.start)..<Int(token.end)].allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// Splits small-to-large runs into paths and gives each from large to small; a path takes from the next what it leaves out.
  private static func order(_ items: [Item]) -> [String] {
    var paths: [[Item]] = []
    for item in items {
      if let last = paths.last?.last, last.rank < item.rank {
        paths[paths.count - 1].append(item)
      } else {
        paths.append([item])
      }
    }
    for index in paths.indices.reversed().dropFirst() {
      let top = paths[index].last!.rank
      paths[index] += paths[index + 1].filter { $0.rank > top }
    }
    var result: [String] = []
    var previous: [[String]] = []
    for path in paths {
      let descending = path.reversed().map(\.labels)
      let shared = zip(descending, previous).prefix { $0 == $1 }.count
      for labels in descending.dropFirst(shared) { result += labels }
      previous = descending
    }
    return result
  }
}
