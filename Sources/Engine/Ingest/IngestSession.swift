internal import Catalogue
internal import Foundation

/// One ingest: gathers what was read into batches and commits each of them.
final class IngestSession {
  /// What takes this many bytes of memory is committed.
  private static let batchSize = 96_000_000

  private(set) var answer = IngestAnswer()
  /// The documents that were in the index at the beginning, by the path of their file.
  let known: [String: SourceRecord]

  private let writer: ArchiveWriter
  private let walk: SourceWalk
  private var identifiers: Set<String>
  private var batch: IngestBatch
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
    batch = IngestBatch()
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
    answer.bytes += file.size
    switch outcome {
    case .unchanged: answer.unchanged += 1
    case .failed(let failure): fail(file.path, failure, language)
    case .prepared(let prepared):
      let old = known[file.path]
      if old == nil { answer.added += 1 } else { answer.updated += 1 }
      batch.add(prepared, id: old?.id ?? identifier(of: file), replacing: old?.documentID)
      if batch.size >= Self.batchSize { try commit(isLast: false) }
    }
  }

  /// Drops what vanished and commits what is left.
  func finish() throws(ArchiveError) {
    let gone = known.values.filter { walk.isGone($0.source) }
    answer.removed = gone.count
    batch.removed = gone.map(\.documentID).sorted()
    if !batch.isEmpty || !isResolved { try commit(isLast: true) }
    let catalogue = writer.catalogue
    answer.documents = try ArchiveError.wrapping(path: catalogue.path) {
      try catalogue.read { try $0.statistics().documents }
    }
  }

  private func commit(isLast: Bool) throws(ArchiveError) {
    try writer.commit(batch, folders: walk.folders, isLast: isLast)
    if isLast { try writer.mergeSegments() }
    batch = IngestBatch()
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
