internal import CPostings

/// Packs the positions of one term: gaps within each document, the first one from 0, all documents in a row.
final class PositionEncoder {
  private let block = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize)
  private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(POSTINGS_PATCHED_SIZE))
  @exclusivity(unchecked) private var pending = 0
  @exclusivity(unchecked) private var ends = ByteBuffer()
  @exclusivity(unchecked) private var packed = ByteBuffer()
  @exclusivity(unchecked) private(set) var count = 0

  deinit {
    block.deallocate()
    scratch.deallocate()
  }

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

  /// Appends: where each packed block ends the packed blocks, the rest as varints.
  func finish(into record: inout ByteBuffer) {
    record.append(ends)
    record.append(packed)
    for index in 0..<pending { record.append(varint: UInt64(block[index])) }
    begin()
  }

  private func pack() {
    packed.append(UnsafeRawBufferPointer(start: scratch, count: postings_pack_patched(block, scratch)))
    ends.append(fixed: UInt32(packed.count))
    pending = 0
  }
}
