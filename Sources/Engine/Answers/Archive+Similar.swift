public import Catalogue
internal import Indexing
internal import Search
internal import Text

extension Archive {
  /// Documents compared word by word.
  private static let candidates = 64
  /// From here on two documents are versions of one text.
  private static let duplicateResemblance = 0.8
  /// Less than this is no likeness.
  private static let leastContainment = 0.05

  /// Documents like one, most alike first: drafts of it, what repeats it or is repeated in it.
  ///
  /// The index gives documents that share the rarest pairs of words; those are compared exactly by their runs of four words.
  /// - Parameter name: its path, or any unambiguous part of it.
  public func similar(to name: String, _ slice: ListSlice = .all) throws(ArchiveError) -> ListAnswer<SimilarAnswer> {
    try readIndex { reader, index in
      let record = try reader.document(named: name)
      let probe = SimilarityProbe(try reader.normalizedText(of: record))
      let hits = index.snapshot.topHits(probe.query(in: index.snapshot), limit: Self.candidates + 1)
      var found: [SimilarAnswer] = []
      var seen: Set<String> = [record.id]
      var candidates = try hits.compactMap { hit in
        try reader.document(
          segment: index.segmentIDs[hit.address.segment], doc: Int64(hit.address.doc.rawValue))
      }
      // The other versions are there, however common their words are.
      if let number = record.documentID {
        candidates += try reader.versions(of: number).prefix(Self.candidates).compactMap {
          try reader.document(path: $0)
        }
      }
      for other in candidates where seen.insert(other.id).inserted {
        let shingles = ShingleSet(try reader.normalizedText(of: other))
        let containment = probe.shingles.containment(in: shingles)
        let resemblance = probe.shingles.resemblance(to: shingles)
        guard max(containment, shingles.containment(in: probe.shingles)) >= Self.leastContainment else { continue }
        found.append(
          SimilarAnswer(
            document: DocumentAnswer(other), resemblance: rounded(resemblance), containment: rounded(containment),
            isDuplicate: resemblance >= Self.duplicateResemblance))
      }
      found.sort { ($1.resemblance, $1.containment, $0.document.id) < ($0.resemblance, $0.containment, $1.document.id) }
      let part = found.dropFirst(slice.offset).prefix(slice.limit ?? .max)
      return ListAnswer(total: found.count, items: Array(part))
    }
  }

  private func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}

extension CatalogueReader {
  fileprivate func normalizedText(of record: DocumentRecord) throws -> NormalizedText {
    guard let number = record.documentID, let text = try text(of: number) else {
      throw ArchiveError.damagedCatalogue(path: Catalogue.fileName, detail: "no text of \(record.id)")
    }
    return NormalizedText(String(decoding: text.utf8, as: UTF8.self))
  }
}
