internal import CPostings

/// Packs the positions of one term: gaps within each document, the first one from 0, all documents in a row.
final class PositionEncoder {
  private let block = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize)
  @exclusivity(unchecked) private var pending = 0
  @exclusivity(unchecked) private var ends = ByteBuffer()
  @exclusivity(unchecked) private var packed = ByteBuffer()
  @exclusivity(unchecked) private(set) var count = 0

  deinit { block.deallocate() }

  func begin() {
    pending = 0
    count = 0
    ends.removeAll()
    packed.removeAll()
  }

  func add(gap: UInt32) {
    block[pending] = gap
    pending += 1
    count += 1
    if pending == SegmentFormat.blockSize { pack() }
  }

  /// Appends: where each packed block ends (in units of 16 bytes), the packed blocks, the rest as varints.
  func finish(into record: inout ByteBuffer) {
    record.append(ends)
    record.append(packed)
    for index in 0..<pending { record.append(varint: UInt64(block[index])) }
    begin()
  }

  private func pack() {
    let width = postings_width(block)
    packed.append(count: 16 * Int(width)) { [block] target in
      postings_pack(block, width, target.assumingMemoryBound(to: UInt8.self))
    }
    ends.append(fixed: UInt32(packed.count / 16))
    pending = 0
  }
}
