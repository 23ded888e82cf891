internal import CPostings

/// Packs the postings of one term after the other: documents, frequencies, positions and the data to skip by.
final class PostingEncoder {
  private let gaps = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize)
  private let frequencies = UnsafeMutablePointer<UInt32>.allocate(capacity: SegmentFormat.blockSize)
  private let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(POSTINGS_PATCHED_SIZE))
  private let positions = PositionEncoder()
  @exclusivity(unchecked) private var best = BestParts()

  @exclusivity(unchecked) private var norms: UnsafePointer<UInt8>?
  @exclusivity(unchecked) private var saturation: UnsafePointer<Float>?
  @exclusivity(unchecked) private var keepsPositions = false

  @exclusivity(unchecked) private var pending = 0
  @exclusivity(unchecked) private var lastDoc: UInt32 = .max
  @exclusivity(unchecked) private var blockMaximum: Float = 0
  @exclusivity(unchecked) private var termMaximum: UInt16 = 0

  @exclusivity(unchecked) private var lastDocs = ByteBuffer()
  @exclusivity(unchecked) private var maxima = ByteBuffer()
  @exclusivity(unchecked) private var ends = ByteBuffer()
  @exclusivity(unchecked) private var widths = ByteBuffer()
  @exclusivity(unchecked) private var positionCounts = ByteBuffer()
  @exclusivity(unchecked) private var packed = ByteBuffer()

  /// Of the term so far.
  @exclusivity(unchecked) private(set) var documentCount = 0
  @exclusivity(unchecked) private(set) var occurrenceCount = 0

  deinit {
    gaps.deallocate()
    frequencies.deallocate()
    scratch.deallocate()
    best.deallocate()
  }

  /// Starts a term. What `norms` and `saturation` point to must stay valid until ``finish(into:)``.
  func begin(keepsPositions: Bool, norms: UnsafePointer<UInt8>?, saturation: UnsafePointer<Float>) {
    self.keepsPositions = keepsPositions
    self.norms = norms
    self.saturation = saturation
    pending = 0
    lastDoc = .max
    blockMaximum = 0
    termMaximum = 0
    documentCount = 0
    occurrenceCount = 0
    best.removeAll()
    lastDocs.removeAll()
    maxima.removeAll()
    ends.removeAll()
    widths.removeAll()
    positionCounts.removeAll()
    packed.removeAll()
    positions.begin()
  }

  /// Adds a document greater than the one before, after its positions.
  func add(doc: UInt32, frequency: UInt32) {
    let part = QuantizedScore.part(frequency: frequency, saturation: saturation?[Int(norms?[Int(doc)] ?? 0)] ?? 0)
    blockMaximum = max(blockMaximum, part)
    best.add(QuantizedScore.floor(part))
    gaps[pending] = doc &- lastDoc &- 1
    frequencies[pending] = frequency - 1
    lastDoc = doc
    pending += 1
    documentCount += 1
    occurrenceCount += Int(frequency)
    if pending == SegmentFormat.blockSize { pack() }
  }

  /// Adds a position as the distance from the one before in the same document.
  @inline(__always)
  func add(positionGap: UInt32) {
    positions.add(gap: positionGap)
  }

  /// Writes the record of the term, and returns how many bytes of it come before the positions.
  func finish(into record: inout ByteBuffer) -> Int {
    let start = record.count
    let tailMaximum = QuantizedScore.ceiling(blockMaximum)
    if documentCount >= SegmentFormat.blockSize {
      record.append(fixed: pending > 0 ? max(termMaximum, tailMaximum) : termMaximum)
      record.append(fixed: best.score(at: 10))
      record.append(fixed: best.score(at: 100))
      record.append(lastDocs)
      record.append(maxima)
      record.append(ends)
      record.append(widths)
      record.append(positionCounts)
      record.append(packed)
    }
    if pending > 0 {
      record.append(fixed: tailMaximum)
      for index in 0..<pending { appendTail(index, to: &record) }
    }
    let length = record.count - start
    if keepsPositions { positions.finish(into: &record) }
    return length
  }

  private func appendTail(_ index: Int, to record: inout ByteBuffer) {
    let gap = UInt64(gaps[index]) << 1
    if frequencies[index] == 0 {
      record.append(varint: gap | 1)
    } else {
      record.append(varint: gap)
      record.append(varint: UInt64(frequencies[index]))
    }
  }

  private func pack() {
    let docForm = appendDocs()
    packed.append(UnsafeRawBufferPointer(start: scratch, count: postings_pack_frequencies(frequencies, scratch)))
    lastDocs.append(fixed: lastDoc)
    let maximum = QuantizedScore.ceiling(blockMaximum)
    maxima.append(fixed: maximum)
    termMaximum = max(termMaximum, maximum)
    ends.append(fixed: UInt32(packed.count))
    widths.append(docForm)
    if keepsPositions { positionCounts.append(fixed: UInt32(truncatingIfNeeded: occurrenceCount)) }
    blockMaximum = 0
    pending = 0
  }

  /// Packs the documents in the shorter of their two forms, and returns how the skip data tells it.
  private func appendDocs() -> UInt8 {
    let width = Int(postings_width(gaps))
    let words = Int(postings_bitmap_words(gaps))
    let isBitmap = 8 * words <= 16 * width
    if isBitmap {
      postings_pack_bitmap(gaps, words, scratch)
    } else {
      postings_pack(gaps, UInt32(width), scratch)
    }
    packed.append(UnsafeRawBufferPointer(start: scratch, count: isBitmap ? 8 * words : 16 * width))
    return isBitmap ? SegmentFormat.bitmapFlag + UInt8(words) : UInt8(width)
  }
}
