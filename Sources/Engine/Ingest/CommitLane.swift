internal import Catalogue
internal import Foundation
internal import Synchronization

/// Writes the documents of one batch into the catalogue while the next files are being read: one transaction, in a thread of
/// its own, that is committed as a whole or not at all.
///
/// Inserting rows takes about as long as reading, understanding and indexing together, so it must not wait for them to end.
final class CommitLane: Sendable {
  private enum Message: Sendable {
    case insert(IngestItem)
    case commit(CommitEnd)
    case abandon
  }

  private struct Abandoned: Error {}

  /// Bytes of text that may wait to be inserted.
  private static let budget = 8_000_000

  private let queue = BlockingQueue<Message>(budget: CommitLane.budget)
  private let finished = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<IngestTimes, ArchiveError>?>(nil)

  /// Begins a transaction.
  /// - Parameter segment: the number of the segment in which the documents will be.
  init(catalogue: Catalogue, segment: Int64) {
    let thread = Thread { [self] in run(catalogue, segment) }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Hands over a document; waits while too many wait.
  /// - Throws: what ended the transaction.
  func insert(_ item: IngestItem) throws(ArchiveError) {
    if !queue.put(.insert(item), cost: item.text.count) { _ = try result() }
  }

  /// Commits what was handed over, waits for that, and returns what it took.
  /// - Throws: what ended the transaction; nothing is changed then.
  func commit(_ end: CommitEnd) throws(ArchiveError) -> IngestTimes {
    _ = queue.put(.commit(end))
    return try result()
  }

  /// Rolls back what was handed over, and waits for that.
  func abandon() {
    _ = queue.put(.abandon)
    _ = try? result()
  }

  private func result() throws(ArchiveError) -> IngestTimes {
    finished.wait()
    finished.signal()
    return try outcome.withLock { $0 }!.get()
  }

  private func run(_ catalogue: Catalogue, _ segment: Int64) {
    let result = Result<IngestTimes, ArchiveError> { () throws(ArchiveError) in
      try ArchiveError.wrapping(path: catalogue.path) {
        try catalogue.write { writer in
          var commit = CatalogueCommit(writer: writer, segment: segment)
          while true {
            for message in queue.take() {
              switch message {
              case .insert(let item): try commit.insert(item)
              case .commit(let end): return try commit.end(end)
              case .abandon: throw Abandoned()
              }
            }
          }
        }
      }
    }
    outcome.withLock { $0 = result }
    queue.close()
    finished.signal()
  }
}
