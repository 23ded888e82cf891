/// The keywords of a column over all segments of a snapshot: each once, in the order of their bytes.
struct KeywordUnion: Sendable {
  /// For each segment the place of each of its keywords among all.
  let places: [[Int32]]
  /// For each segment how many documents have each of its keywords, those marked by tombstones included.
  let totals: [[Int32]]
  /// For each keyword a segment that has it, and its ordinal there.
  private let origins: [(segment: Int32, ordinal: Int32)]

  var count: Int { origins.count }

  /// - Complexity: O(keywords of all segments · segments).
  init(_ columns: [KeywordColumn?]) {
    var places = columns.map { Array(repeating: Int32(0), count: $0?.keywordCount ?? 0) }
    var origins: [(segment: Int32, ordinal: Int32)] = []
    var next = Array(repeating: 0, count: columns.count)
    while true {
      var least: UnsafeRawBufferPointer?
      var holders: [Int] = []
      for (segment, column) in columns.enumerated() {
        guard let column, next[segment] < column.keywordCount else { continue }
        let keyword = column.keyword(next[segment])
        if let known = least, !keyword.lexicographicallyPrecedes(known) {
          if keyword.elementsEqual(known) { holders.append(segment) }
        } else {
          least = keyword
          holders = [segment]
        }
      }
      guard let first = holders.first else { break }
      let place = Int32(origins.count)
      origins.append((Int32(first), Int32(next[first])))
      for segment in holders {
        places[segment][next[segment]] = place
        next[segment] += 1
      }
    }
    self.places = places
    totals = columns.map { $0?.counts ?? [] }
    self.origins = origins
  }

  /// The bytes of a keyword.
  func keyword(_ place: Int, of columns: [KeywordColumn?]) -> [UInt8] {
    let origin = origins[place]
    return columns[Int(origin.segment)].map { Array($0.keyword(Int(origin.ordinal))) } ?? []
  }
}
