/// The values of a keyword column while a segment is put together.
struct KeywordColumnBuffer {
  private var numbers: [[UInt8]: UInt32] = [:]
  private var keywords: [[UInt8]] = []
  private var starts: [UInt32] = [0]
  private var references: [UInt32] = []

  /// Appends the values of the next document; equal ones count once.
  mutating func append(_ values: [[UInt8]]) {
    for value in values {
      let number = numbers[value] ?? insert(value)
      let own = references[Int(starts[starts.count - 1])...]
      if !own.contains(number) { references.append(number) }
    }
    starts.append(UInt32(references.count))
  }

  private mutating func insert(_ value: [UInt8]) -> UInt32 {
    let number = UInt32(keywords.count)
    keywords.append(value)
    numbers[value] = number
    return number
  }

  /// The sorted values, then for each document the ordinals of its values, ascending.
  func encoded() -> ByteBuffer {
    let sorted = keywords.indices.sorted { keywords[$0].lexicographicallyPrecedes(keywords[$1]) }
    var ordinals = [UInt32](repeating: 0, count: keywords.count)
    for (ordinal, number) in sorted.enumerated() { ordinals[number] = UInt32(ordinal) }
    let width = max(1, IntegerColumnBuffer.width(of: UInt64(max(1, keywords.count) - 1)))
    var buffer = ByteBuffer()
    buffer.append(IndexSchema.Column.Kind.keywords.rawValue)
    buffer.append(UInt8(width))
    buffer.append(fixed: UInt16(0))
    buffer.append(fixed: UInt32(keywords.count))
    buffer.append(fixed: UInt32(references.count))
    appendKeywords(sorted, to: &buffer)
    for start in starts { buffer.append(fixed: start) }
    for (start, end) in zip(starts, starts.dropFirst()) {
      for ordinal in references[Int(start)..<Int(end)].map({ ordinals[Int($0)] }).sorted() {
        for byte in 0..<width { buffer.append(UInt8(truncatingIfNeeded: ordinal >> (8 * UInt32(byte)))) }
      }
    }
    return buffer
  }

  private func appendKeywords(_ sorted: [Int], to buffer: inout ByteBuffer) {
    var offset: UInt32 = 0
    buffer.append(fixed: offset)
    for number in sorted {
      offset += UInt32(keywords[number].count)
      buffer.append(fixed: offset)
    }
    for number in sorted { buffer.append(keywords[number]) }
  }
}
