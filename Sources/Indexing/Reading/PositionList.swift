internal import CPostings

/// The positions of one term in all documents: gaps in patched blocks of 128, the rest as varints.
struct PositionList {
  /// Positions in all; 0 where the bytes do not have room for what is recorded.
  let count: Int
  private let ends: ByteRegion
  private let packed: ByteRegion
  private let tail: ByteRegion

  var blockCount: Int { count / SegmentFormat.blockSize }

  init(_ region: ByteRegion, count: Int) {
    let blocks = count / SegmentFormat.blockSize
    ends = region.part(at: 0, length: 4 * blocks)
    let packedLength = blocks == 0 ? 0 : Int(ends.load(4 * (blocks - 1), as: UInt32.self))
    packed = region.part(at: 4 * blocks, length: packedLength)
    tail = region.part(at: 4 * blocks + packedLength, length: region.count - 4 * blocks - packedLength)
    let isSound = ends.count == 4 * blocks && packed.count == packedLength
    self.count = isSound ? count : 0
  }

  /// Unpacks the block of this number into 128 gaps; false where the bytes make no sense.
  @inline(__always)
  func unpack(_ block: Int, into gaps: UnsafeMutablePointer<UInt32>) -> Bool {
    guard block < blockCount else { return unpackTail(into: gaps) }
    let start = block == 0 ? 0 : Int(ends.load(4 * (block - 1), as: UInt32.self))
    let end = Int(ends.load(4 * block, as: UInt32.self))
    guard start <= end, end <= packed.count else { return false }
    let bytes = packed.base.assumingMemoryBound(to: UInt8.self) + start
    return postings_unpack_patched(bytes, end - start, gaps) != 0
  }

  private func unpackTail(into gaps: UnsafeMutablePointer<UInt32>) -> Bool {
    var reader = VarintReader(tail)
    for index in 0..<(count % SegmentFormat.blockSize) {
      guard let gap = reader.next() else { return false }
      gaps[index] = UInt32(truncatingIfNeeded: gap)
    }
    return true
  }
}
