/// The ids of documents in order, each as the number of bytes it shares with the one before, the number of further bytes
/// and those; a number of 255 and more is 255 and then the rest.
struct DocumentIdentifiers {
  private(set) var bytes: [UInt8] = []
  private var previous: [UInt8] = []

  mutating func append(_ id: UnsafeRawBufferPointer) {
    let shared = zip(previous, id).prefix { $0 == $1 }.count
    append(shared)
    append(id.count - shared)
    bytes.append(contentsOf: id[shared...])
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: id)
  }

  private mutating func append(_ number: Int) {
    var rest = number
    while rest >= 255 {
      bytes.append(255)
      rest -= 255
    }
    bytes.append(UInt8(rest))
  }

  /// The ids that were written as `bytes`; as many as are whole.
  static func read(_ bytes: UnsafeRawBufferPointer) -> [String] {
    var ids: [String] = []
    var current: [UInt8] = []
    var offset = 0
    func number() -> Int? {
      var sum = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        sum += Int(byte)
        if byte < 255 { return sum }
      }
      return nil
    }
    while let shared = number(), let count = number(), shared <= current.count, count <= bytes.count - offset {
      current.removeLast(current.count - shared)
      current.append(contentsOf: bytes[offset..<offset + count])
      offset += count
      ids.append(String(decoding: current, as: UTF8.self))
    }
    return ids
  }
}
