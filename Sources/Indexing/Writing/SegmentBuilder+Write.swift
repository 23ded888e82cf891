internal import Glibc
public import Storage

extension SegmentBuilder {
  /// Writes the documents as the segment file `name`, durably. Afterwards the builder is used up.
  ///
  /// - Parameter id: tells segments of an index apart; kept in the file.
  /// - Throws: ``IndexingError/storage(_:)`` when the file system refuses; nothing is left under `name` then.
  public func write(to directory: StorageDirectory, name: String, id: UInt64) throws(IndexingError) -> SegmentSummary {
    let file = try SegmentFileWriter(directory: directory, name: name, id: id)
    let serializer = SegmentSerializer(
      file: file, schema: schema, scoring: scoring, documents: documentCount, lengths: lengths)
    var key: [UInt8] = []
    for number in sortedTerms() {
      flushPosting(of: table.entries + number)
      let place = Int(table.entries[number].field)
      serializer.beginTerm(field: place)
      encodePostings(of: number, into: serializer.encoder)
      key.removeAll(keepingCapacity: true)
      key.append(schema.fields[place].id.rawValue)
      key.append(contentsOf: table.key(of: number, in: arena))
      try key.withUnsafeBufferPointer { (key) throws(IndexingError) in
        try serializer.endTerm(key: UnsafeRawBufferPointer(key))
      }
    }
    let bytes = try serializer.finish(columns: columns.encoded())
    return SegmentSummary(name: name, id: id, documents: documentCount, bytes: bytes)
  }

  private func sortedTerms() -> [Int] {
    let base = arena.base
    let entries = table.entries
    return (0..<table.count).sorted { left, right in
      let (a, b) = (entries[left], entries[right])
      if a.field != b.field { return a.field < b.field }
      let shared = Int(min(a.keyLength, b.keyLength))
      let order = memcmp(base + Int(a.keyAddress), base + Int(b.keyAddress), shared)
      return order != 0 ? order < 0 : a.keyLength < b.keyLength
    }
  }

  private func encodePostings(of number: Int, into encoder: PostingEncoder) {
    let entry = table.entries[number]
    let keepsPositions = schema.fields[Int(entry.field)].keepsPositions
    var postings = ByteArena.Reader(entry.postings, in: arena)
    var positions = ByteArena.Reader(entry.positions, in: arena)
    var doc: UInt32 = .max
    while !postings.isAtEnd {
      let head = postings.varint()
      doc = doc &+ 1 &+ (head >> 1)
      // A document that was not ended is not part of the segment.
      guard doc < documentCount else { return }
      let frequency = head & 1 == 1 ? 1 : postings.varint()
      if keepsPositions {
        for _ in 0..<frequency { encoder.add(positionGap: positions.varint()) }
      }
      encoder.add(doc: doc, frequency: frequency)
    }
  }
}
