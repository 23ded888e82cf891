/// A text with named stretches that follow every edit: how generated facts keep their place while the text is damaged.
struct MarkedText: Sendable, Hashable {
  struct Mark: Sendable, Hashable {
    var id: Int
    /// Bytes of the text, half-open.
    var start: Int
    var end: Int
  }

  private(set) var utf8: [UInt8] = []
  private(set) var marks: [Mark] = []

  init(_ string: String = "") { utf8 = Array(string.utf8) }

  var isEmpty: Bool { utf8.isEmpty }
  var count: Int { utf8.count }
  var string: String { String(decoding: utf8, as: UTF8.self) }

  func string(of mark: Mark) -> String { String(decoding: utf8[mark.start..<mark.end], as: UTF8.self) }

  /// The whole text under one more mark.
  func marked(_ id: Int) -> MarkedText {
    var copy = self
    copy.marks.append(Mark(id: id, start: 0, end: count))
    return copy
  }

  static func + (left: MarkedText, right: MarkedText) -> MarkedText {
    var sum = left
    sum.append(right)
    return sum
  }

  mutating func append(_ other: MarkedText) {
    let offset = count
    utf8 += other.utf8
    marks += other.marks.map { Mark(id: $0.id, start: $0.start + offset, end: $0.end + offset) }
  }

  /// Replaces bytes. What is inserted at the edge of a mark stays outside it; a mark whose edge is replaced keeps the new text.
  mutating func replace(_ range: Range<Int>, with string: String) {
    let bytes = Array(string.utf8)
    let growth = bytes.count - range.count
    utf8.replaceSubrange(range, with: bytes)
    for index in marks.indices {
      if range.isEmpty {
        if marks[index].start >= range.lowerBound { marks[index].start += growth }
        if marks[index].end > range.lowerBound { marks[index].end += growth }
      } else {
        marks[index].start = moved(marks[index].start, by: growth, over: range, inside: range.lowerBound)
        marks[index].end = moved(marks[index].end, by: growth, over: range, inside: range.upperBound + growth)
      }
    }
  }

  private func moved(_ offset: Int, by growth: Int, over range: Range<Int>, inside: Int) -> Int {
    if offset <= range.lowerBound { return offset }
    return offset >= range.upperBound ? offset + growth : inside
  }

  /// The text before and after an offset; a mark that spans it has a piece in both.
  func split(at offset: Int) -> (MarkedText, MarkedText) {
    var (left, right) = (MarkedText(), MarkedText())
    left.utf8 = Array(utf8[..<offset])
    right.utf8 = Array(utf8[offset...])
    for mark in marks {
      if mark.start < offset { left.marks.append(Mark(id: mark.id, start: mark.start, end: min(mark.end, offset))) }
      if mark.end > offset {
        right.marks.append(Mark(id: mark.id, start: max(mark.start, offset) - offset, end: mark.end - offset))
      }
    }
    return (left, right)
  }

  /// The two parts around a space, the space left out.
  func split(atSpace offset: Int) -> (MarkedText, MarkedText) {
    precondition(utf8[offset] == 0x20)
    var (left, right) = split(at: offset)
    right.removeFirstByte()
    left.marks.removeAll { $0.start == $0.end }
    right.marks.removeAll { $0.start == $0.end }
    return (left, right)
  }

  private mutating func removeFirstByte() { replace(0..<1, with: "") }

  /// Offsets of its single spaces.
  var spaces: [Int] { utf8.indices.filter { utf8[$0] == 0x20 } }

  func marks(among ids: Set<Int>) -> [Mark] { marks.filter { ids.contains($0.id) } }

  /// The same with its first letter in upper case.
  var capitalized: MarkedText {
    guard let first = string.unicodeScalars.first else { return self }
    var copy = self
    copy.replace(0..<UTF8.width(first), with: String(first).uppercased())
    return copy
  }

  /// Every occurrence of a string, from the last to the first, so that each can be replaced in turn.
  func occurrences(of needle: String) -> [Range<Int>] {
    let needle = Array(needle.utf8)
    guard needle.count <= count else { return [] }
    return (0...count - needle.count).reversed().filter { utf8[$0..<$0 + needle.count].elementsEqual(needle) }
      .map { $0..<$0 + needle.count }
  }
}
