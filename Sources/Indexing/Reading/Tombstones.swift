/// The documents of a segment that are no longer there, as a set of bits.
///
/// A plain value that the caller keeps: the segment file itself never changes.
public struct Tombstones: Hashable, Sendable {
  private var words: [UInt64] = []

  /// Documents marked.
  public private(set) var count = 0

  public init() {}

  /// Reads what ``bytes`` gave.
  public init(bytes: [UInt8]) {
    words = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<min(start + 8, bytes.count)].enumerated().reduce(0) {
        $0 | UInt64($1.element) << UInt64(8 * $1.offset)
      }
    }
    while words.last == 0 { words.removeLast() }
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Bit d % 8 of byte d / 8 says that document d is marked; no longer than needed.
  public var bytes: [UInt8] {
    var bytes = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    while bytes.last == 0 { bytes.removeLast() }
    return bytes
  }

  public var isEmpty: Bool { count == 0 }

  public func contains(_ doc: DocID) -> Bool {
    let word = Int(doc.rawValue / 64)
    return word < words.count && words[word] >> UInt64(doc.rawValue % 64) & 1 == 1
  }

  /// Marks a document; false when it was marked already.
  @discardableResult
  public mutating func insert(_ doc: DocID) -> Bool {
    guard !contains(doc) else { return false }
    let word = Int(doc.rawValue / 64)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    words[word] |= 1 << UInt64(doc.rawValue % 64)
    count += 1
    return true
  }

  /// Marks all documents that `other` marks.
  public mutating func formUnion(_ other: Tombstones) {
    if other.words.count > words.count {
      words.append(contentsOf: repeatElement(0, count: other.words.count - words.count))
    }
    for (index, word) in other.words.enumerated() { words[index] |= word }
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The bits, 64 to a word.
  var bitWords: [UInt64] { words }
}
