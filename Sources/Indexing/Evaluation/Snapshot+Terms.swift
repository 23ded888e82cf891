extension Snapshot {
  /// The terms of a field that begin with `prefix`, in order of their bytes, at most `limit`.
  ///
  /// - Complexity: O(log terms + terms returned), in each segment.
  public func terms(field: FieldID, prefix: [UInt8] = [], limit: Int = .max) -> [TermStatistics] {
    let start = [field.rawValue] + prefix
    var iterators: [TermDictionary.Iterator] = []
    for segment in segments {
      var iterator = segment.dictionary.iterator(atOrAfter: start)
      if iterator.next(), iterator.key.starts(with: start) { iterators.append(iterator) }
    }
    var terms: [TermStatistics] = []
    while terms.count < limit,
      let least = iterators.map(\.key).min(by: { $0.lexicographicallyPrecedes($1) })
    {
      var documents = 0
      var rest: [TermDictionary.Iterator] = []
      for var iterator in iterators {
        if iterator.key == least {
          documents += iterator.entry.documents
          guard iterator.next(), iterator.key.starts(with: start) else { continue }
        }
        rest.append(iterator)
      }
      iterators = rest
      terms.append(TermStatistics(bytes: Array(least.dropFirst()), documents: documents))
    }
    return terms
  }

  /// The postings of a term in one segment, nil when the segment does not have it.
  public func postings(of term: Term, segment: Int) -> TermPostings? {
    let reader = segments[segment]
    guard let model = model(of: term.field), let factors = model.segments[segment],
      let entry = reader.dictionary.entry(for: term.key),
      let list = reader.postings(of: entry, field: factors.place)
    else { return nil }
    let weight = TermWeight(
      weight: 0, saturation: model.saturation, norms: nil, upperFactor: 0, lowerFactor: 0)
    return TermPostings(TermCursor(list, weight: weight, segment: reader), of: self)
  }

  /// The positions of a term in a document, ascending; empty when it does not stand there or the field keeps none.
  public func positions(of term: Term, in address: DocAddress) -> [UInt32] {
    guard segments.indices.contains(address.segment),
      let postings = postings(of: term, segment: address.segment), postings.seek(to: address.doc) == address.doc
    else { return [] }
    return postings.positions
  }
}
