internal import Formats
internal import Text

/// Reads files in parallel and hands the outcomes over in the order of the files, with few of them in memory at a time.
struct IngestQueue {
  /// Bytes of files that may be in memory at once; one file may be larger.
  private static let budget = 16_000_000

  let files: [SourceFile]
  /// Digests of the files as they were indexed, by path; those read by older rules are left out.
  let known: [String: String]
  let width: Int
  let readers: ReaderPool
  /// What plain text is in; nil to recognise it.
  let encoding: TextEncoding?

  /// Calls `body` once for each file, and after an archive or a mail once for each document in it.
  func run(_ body: (SourceFile, FileOutcome) throws(ArchiveError) -> Void) async throws(ArchiveError) {
    let (known, readers, encoding) = (known, readers, encoding)
    let result = await withTaskGroup(of: (Int, FileOutcome).self) { group -> Result<Void, ArchiveError> in
      var waiting: [Int: FileOutcome] = [:]
      var (started, delivered, inFlight) = (0, 0, 0)
      while delivered < files.count {
        while started < files.count, started - delivered < width,
          inFlight == 0 || inFlight + files[started].size <= Self.budget
        {
          let (index, file) = (started, files[started])
          group.addTask {
            (index, await FileOutcome.of(file, knownDigest: known[file.path], encoding: encoding, readers: readers))
          }
          inFlight += file.size
          started += 1
        }
        guard let (index, outcome) = await group.next() else { break }
        waiting[index] = outcome
        while let outcome = waiting.removeValue(forKey: delivered) {
          let file = files[delivered]
          do throws(ArchiveError) {
            try body(file, outcome)
            if case .opened(let members) = outcome {
              try await IngestQueue(
                files: members, known: known, width: width, readers: readers, encoding: encoding
              ).run(body)
            }
          } catch {
            group.cancelAll()
            return .failure(error)
          }
          inFlight -= file.size
          delivered += 1
        }
      }
      return .success(())
    }
    try result.get()
  }
}
