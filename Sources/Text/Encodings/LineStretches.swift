/// Cuts a text into stretches that are judged as one: a line, or several where they are short.
struct LineStretches: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// In bytes; so that hostile files of empty lines take no more memory than others.
  private static let shortest = 16

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count {
      let isEnd = bytes[offset] == 0x0A || bytes[offset] == 0x0D
      offset += 1
      if isEnd && offset - start >= LineStretches.shortest { break }
    }
    return start..<offset
  }
}
