extension CursorBuilder {
  /// The documents that hold a term with this prefix. O(postings of these terms).
  func set(ofPrefix bytes: [UInt8], field: FieldID) -> DocumentSet? {
    guard let factors = snapshot.model(of: field)?.segments[place] else { return nil }
    let prefix = [field.rawValue] + bytes
    var set = DocumentSet(limit: segment.documentCount)
    var found = false
    var iterator = segment.dictionary.iterator(atOrAfter: prefix)
    while iterator.next(), iterator.key.starts(with: prefix) {
      guard let list = segment.postings(of: iterator.entry, field: factors.place) else { continue }
      found = true
      list.insertDocuments(into: &set)
    }
    return found ? set : nil
  }

  /// The documents whose value lies in a range. O(documents).
  func set(of column: ColumnID, in range: ClosedRange<Int64>) -> DocumentSet? {
    guard let values = segment.integerColumn(column), values.presentCount > 0,
      range.overlaps(min(values.minimum, values.maximum)...values.maximum)
    else { return nil }
    var set = DocumentSet(limit: segment.documentCount)
    for doc in 0..<UInt32(segment.documentCount) {
      if let value = values.value(of: doc), range.contains(value) { set.insert(doc) }
    }
    return set
  }

  /// The documents that have a keyword. O(documents + references).
  func set(of column: ColumnID, having value: [UInt8]) -> DocumentSet? {
    guard let keywords = segment.keywordColumn(column), let ordinal = keywords.ordinal(of: value) else { return nil }
    var set = DocumentSet(limit: segment.documentCount)
    for doc in 0..<UInt32(segment.documentCount) {
      for reference in keywords.referenceRange(of: doc) where keywords.ordinal(at: reference) == ordinal {
        set.insert(doc)
      }
    }
    return set
  }
}

extension PostingList {
  /// Adds all documents of the list to a set.
  func insertDocuments(into set: inout DocumentSet) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * SegmentFormat.blockSize) { buffer in
      guard let docs = buffer.baseAddress else { return }
      for block in 0..<blockCount {
        if let bitmap = bitmap(ofBlock: block) {
          set.insert(bitmap: bitmap.words, from: bitmap.first, through: bitmap.last)
          continue
        }
        guard unpackDocs(ofBlock: block, into: docs) else { return }
        set.insert(docs, count: SegmentFormat.blockSize)
      }
      if tailCount > 0 {
        set.insert(docs, count: unpackTail(docs: docs, frequencies: docs + SegmentFormat.blockSize))
      }
    }
  }
}
