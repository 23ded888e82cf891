/// Checks lengths and norms, and the totals of the fields.
struct FieldVerifier {
  private let segment: SegmentReader

  init(_ segment: SegmentReader) { self.segment = segment }

  func verify() throws(IndexingError) {
    var reader = VarintReader(segment.file.region(.lengths))
    for place in segment.schema.fields.indices {
      var documents = 0
      var total = 0
      let norms = segment.norms(field: place)
      for doc in 0..<segment.documentCount {
        guard let length = reader.next(), length <= UInt64(UInt32.max) else {
          throw segment.corrupt(
            .lengths, at: reader.offset, .sectionLength, expected: segment.documentCount, found: doc)
        }
        documents += length > 0 ? 1 : 0
        total += Int(length)
        let code = Norm.code(ofLength: UInt32(length))
        if let norms, norms[doc] != code {
          throw segment.corrupt(.norms, at: doc, .norm, expected: Int(code), found: Int(norms[doc]))
        }
      }
      try verify(place, documents: documents, total: total)
    }
    guard reader.offset == reader.region.count else {
      throw segment.corrupt(.lengths, .sectionLength, expected: reader.offset, found: reader.region.count)
    }
  }

  private func verify(_ place: Int, documents: Int, total: Int) throws(IndexingError) {
    let recorded = segment.statistics.fields[place]
    let offset = SegmentFormat.statisticsSize + place * SegmentFormat.fieldEntrySize
    guard recorded.documents == documents else {
      throw segment.corrupt(
        .statistics, at: offset + 4, .statistics, expected: documents, found: recorded.documents)
    }
    guard recorded.totalLength == total else {
      throw segment.corrupt(.statistics, at: offset + 8, .statistics, expected: total, found: recorded.totalLength)
    }
  }
}
