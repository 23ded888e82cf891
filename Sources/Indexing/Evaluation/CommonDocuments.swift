/// Walks the documents that several terms have in common.
struct CommonDocuments {
  typealias Walker = UnsafeMutablePointer<TermWalker>

  private let walkers: [Walker]

  /// The walkers, at least one, must outlive the walk.
  init(_ walkers: [Walker]) {
    self.walkers = walkers.sorted { $0.pointee.list.documents < $1.pointee.list.documents }
  }

  /// Calls `body` with each document in ascending order; all walkers stand on it then.
  func forEach(_ body: (UInt32) -> Void) {
    walkers.withUnsafeBufferPointer { walkers in
      let lead = walkers[0]
      var doc = lead.pointee.doc
      search: while doc != TermWalker.end {
        for index in 1..<max(1, walkers.count) {
          let found = walkers[index].pointee.seek(doc)
          if found != doc {
            doc = lead.pointee.seek(found)
            continue search
          }
        }
        body(doc)
        lead.pointee.next()
        doc = lead.pointee.doc
      }
    }
  }
}
