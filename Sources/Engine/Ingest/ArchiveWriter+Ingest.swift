internal import Catalogue
public import Formats
internal import Foundation
public import Text

extension ArchiveWriter {
  /// Reads files and folders into the index: adds what is new, replaces what changed, drops what vanished from a folder that
  /// is given, and leaves alone what is unchanged.
  ///
  /// Files that cannot be read are named in the answer; what was indexed of them before stays. Every so often, and at the end,
  /// what was read is committed; what was committed survives whatever happens next.
  /// - Parameters:
  ///   - language: of the reasons in the answer.
  ///   - encoding: what plain text is in; nil to recognise it. Unchanged files that were read otherwise are read again. It holds
  ///     for a file until that changes: then its encoding is given again, or recognised.
  ///   - readers: what reads the files; when there is none, they are read in this process.
  ///   - progress: called after each file and each document in an archive.
  /// - Throws: what keeps the index from being written; the last commit is then intact.
  public func ingest(
    _ paths: [String], language: Language = .english, encoding: TextEncoding? = nil, readers: ReaderPool? = nil,
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws(ArchiveError) -> IngestAnswer {
    // Enough to keep all cores busy while the one that takes the documents writes a segment.
    let width = 16 * ProcessInfo.processInfo.activeProcessorCount
    return try await ingest(
      paths, language: language, encoding: encoding, width: width, readers: readers, progress: progress)
  }

  /// - Parameter width: files that may be in memory at once, within the bytes that `IngestQueue` allows. What is indexed does
  ///   not depend on it.
  func ingest(
    _ paths: [String], language: Language = .english, encoding: TextEncoding? = nil, width: Int,
    readers: ReaderPool? = nil,
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws(ArchiveError) -> IngestAnswer {
    let clock = ContinuousClock()
    let start = clock.now
    let walk = SourceWalk(paths: paths, excluding: FilePath.absolute(directory))
    let session = try IngestSession(writer: self, walk: walk)
    for (path, failure) in walk.failures { session.fail(path, failure, language) }
    let known = session.known.filter { $0.value.rules == PreparedDocument.rules && $0.value.isRead(in: encoding) }
      .mapValues(\.digest)
    let queue = IngestQueue(
      files: walk.files, known: known, width: width, readers: readers ?? ReaderPool(), encoding: encoding)
    var done = 0
    do {
      try await queue.run { (file, outcome) throws(ArchiveError) in
        try session.take(file, outcome, language)
        if file.member == nil { done += 1 }
        progress(IngestProgress(done: done, total: walk.files.count, path: file.path))
      }
    } catch {
      session.abandon()
      throw error
    }
    try session.finish()
    var answer = session.answer
    answer.passedOver = walk.passedOver
    answer.seconds = (clock.now - start) / .seconds(1)
    return answer
  }
}

extension SourceRecord {
  /// Whether it is what reading its file in an encoding would give; a format that tells its own is read the same in all.
  fileprivate func isRead(in encoding: TextEncoding?) -> Bool {
    encoding == nil || encoding?.rawValue == self.encoding || DocumentFormat(fileName: source)?.isPlain == false
  }
}
