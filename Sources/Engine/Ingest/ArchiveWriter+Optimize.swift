internal import Catalogue
internal import Indexing

extension ArchiveWriter {
  /// Makes all segments one and drops the documents in them that are dead. Who reads the index goes on reading what it was; an
  /// index of one segment without dead documents is left as it is.
  /// - Complexity: every posting is read and written once.
  public func optimize() throws(ArchiveError) -> OptimizeAnswer {
    let clock = ContinuousClock()
    let start = clock.now
    var answer = OptimizeAnswer()
    try ArchiveError.wrapping(path: catalogue.path) {
      let before = try catalogue.read { try $0.segments() }
      if before.count > 1 || before.contains(where: { !Tombstones(bytes: $0.tombstones).isEmpty }) { try merge(before) }
      let (after, documents) = try catalogue.read { (try $0.segments(), try $0.statistics().documents) }
      answer.documents = documents
      (answer.segmentsBefore, answer.segments) = (before.count, after.count)
      (answer.bytesBefore, answer.bytes) = (before.reduce(0) { $0 + $1.bytes }, after.reduce(0) { $0 + $1.bytes })
    }
    answer.seconds = (clock.now - start) / .seconds(1)
    return answer
  }
}
