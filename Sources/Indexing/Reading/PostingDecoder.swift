/// Reads a list of postings with all positions from the beginning to the end, in memory that is used again.
final class PostingDecoder {
  private static let size = SegmentFormat.blockSize
  private let docs = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
  private let frequencies = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
  private let gaps = UnsafeMutablePointer<UInt32>.allocate(capacity: size)

  deinit {
    docs.deallocate()
    frequencies.deallocate()
    gaps.deallocate()
  }

  /// Hands the postings to an encoder under new numbers, `.max` meaning that a document is left out.
  ///
  /// Returns false where the bytes make no sense.
  func decode(_ list: PostingList, numbers: [UInt32], into encoder: PostingEncoder) -> Bool {
    var position = 0
    let hasPositions = list.positions.count > 0
    for chunk in 0..<list.chunkCount {
      guard decode(chunk, of: list) else { return false }
      for index in 0..<list.count(ofChunk: chunk) {
        let number = numbers[Int(docs[index])]
        let frequency = frequencies[index]
        guard frequency > 0 else { return false }
        if hasPositions {
          guard position + Int(frequency) <= list.positions.count,
            copy(positions: position, Int(frequency), of: list, into: number == .max ? nil : encoder)
          else { return false }
          position += Int(frequency)
        }
        if number != .max { encoder.add(doc: number, frequency: frequency) }
      }
    }
    return true
  }

  private func decode(_ chunk: Int, of list: PostingList) -> Bool {
    guard chunk < list.blockCount else {
      return list.unpackTail(docs: docs, frequencies: frequencies) == list.tailCount
    }
    return list.unpackDocs(ofBlock: chunk, into: docs) && list.unpackFrequencies(ofBlock: chunk, into: frequencies)
  }

  private func copy(positions start: Int, _ count: Int, of list: PostingList, into encoder: PostingEncoder?) -> Bool {
    for place in start..<start + count {
      if place % Self.size == 0 {
        guard list.positions.unpack(place / Self.size, into: gaps) else { return false }
      }
      encoder?.add(positionGap: gaps[place % Self.size])
    }
    return true
  }
}
