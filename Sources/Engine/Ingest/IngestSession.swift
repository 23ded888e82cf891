internal import Catalogue
internal import Foundation

/// One ingest: gathers what was read into batches and commits each of them.
final class IngestSession {
  /// When postings take this many bytes of memory, they and their documents are committed.
  private static let batchSize = 96_000_000

  private(set) var answer = IngestAnswer()
  /// The documents that were in the index at the beginning, by the path of their file.
  let known: [String: SourceRecord]

  private let writer: ArchiveWriter
  private let walk: SourceWalk
  private var identifiers: Set<String>
  /// Archives and mails that were opened, by their path.
  private var opened: Set<String> = []
  /// What was found in them, by its path.
  private var found: Set<String> = []
  private var batch: IngestBatch?
  private var isResolved: Bool

  init(writer: ArchiveWriter, walk: SourceWalk) throws(ArchiveError) {
    self.writer = writer
    self.walk = walk
    let catalogue = writer.catalogue
    let (sources, isResolved) = try ArchiveError.wrapping(path: catalogue.path) {
      try catalogue.read { (try $0.sources(), try $0.isResolved()) }
    }
    known = Dictionary(uniqueKeysWithValues: sources.map { ($0.source, $0) })
    identifiers = Set(sources.map(\.id))
    self.isResolved = isResolved
  }

  func fail(_ path: String, _ failure: SourceFailure, _ language: Language) {
    var reason = failure.message(in: language)
    if known[path] != nil {
      reason += language(
        vi: "; bản đã lập chỉ mục trước đó được giữ lại", en: "; what was indexed of it before is kept")
    }
    answer.failed.append(IngestAnswer.Failed(path: FilePath.displayed(path), reason: reason))
  }

  func take(_ file: SourceFile, _ outcome: FileOutcome, _ language: Language) throws(ArchiveError) {
    // What is in an archive is counted with the archive.
    if file.member == nil { answer.bytes += file.size }
    switch outcome {
    case .unchanged: answer.unchanged += 1
    case .failed(let failure): fail(file.path, failure, language)
    case .opened(let members):
      opened.insert(file.path)
      found.formUnion(members.map(\.path))
    case .prepared(let prepared):
      let old = known[file.path]
      if old == nil { answer.added += 1 } else { answer.updated += 1 }
      var batch = try openBatch()
      try batch.add(prepared, id: old?.id ?? identifier(of: file), replacing: old?.documentID)
      self.batch = batch
      if batch.postings.byteCount >= Self.batchSize { try commit(batch, removed: [], isLast: false) }
    }
  }

  /// Drops what vanished and commits what is left.
  func finish() throws(ArchiveError) {
    let gone = known.values.filter { isGone($0.source) }
    answer.removed = gone.count
    if batch != nil || !gone.isEmpty || !isResolved {
      try commit(try openBatch(), removed: gone.map(\.documentID).sorted(), isLast: true)
    }
    let catalogue = writer.catalogue
    answer.documents = try ArchiveError.wrapping(path: catalogue.path) {
      try catalogue.read { try $0.statistics().documents }
    }
  }

  /// Whether what was indexed of a path is known not to be there any more, on disk or in the archive that held it.
  private func isGone(_ path: String) -> Bool {
    if found.contains(path) { return false }
    return walk.isGone(path) || FilePath.folders(of: path).contains { opened.contains($0) }
  }

  /// Undoes what was not committed.
  func abandon() {
    batch?.lane.abandon()
    batch = nil
  }

  /// The one that documents are added to.
  private func openBatch() throws(ArchiveError) -> IngestBatch {
    if let batch { return batch }
    let new = try writer.beginBatch()
    batch = new
    return new
  }

  private func commit(_ batch: IngestBatch, removed: [DocumentID], isLast: Bool) throws(ArchiveError) {
    self.batch = nil
    answer.times.add(try writer.commit(batch, folders: walk.folders, removed: removed, isLast: isLast))
    if isLast {
      try answer.times.measure(.segment) { () throws(ArchiveError) in try writer.mergeSegments() }
    }
    isResolved = isLast
  }

  /// The path relative to the root; where another root's document has that, the root's name is put before it.
  private func identifier(of file: SourceFile) -> String {
    let path = FilePath.relative(file.path, to: file.root).precomposedStringWithCanonicalMapping
    let longer = FilePath.join(FilePath.name(of: file.root), path).precomposedStringWithCanonicalMapping
    var candidate = identifiers.contains(path) ? longer : path
    var number = 2
    while identifiers.contains(candidate) {
      candidate = "\(longer) (\(number))"
      number += 1
    }
    identifiers.insert(candidate)
    return candidate
  }
}
