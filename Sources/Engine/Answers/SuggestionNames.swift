internal import Catalogue
internal import Foundation
internal import Synchronization

/// The names that suggestions are made of: gathered when they are first asked for, and anew in a thread of their own when a commit
/// has changed them. Gathering takes longer than somebody who types wants to wait.
final class SuggestionNames: Sendable {
  private struct State {
    var commit: SnapshotName
    var table: SuggestionTable
    var isGathering = false
  }

  private let state = Mutex<State?>(nil)

  /// The names of a commit, or for a while those of an earlier one.
  /// - Parameters:
  ///   - make: gathers the names of this commit.
  ///   - later: calls ``replace(_:_:)`` with those of the latest; run in another thread.
  func table(
    for commit: SnapshotName, _ make: () throws -> SuggestionTable, later: @escaping @Sendable () -> Void
  ) rethrows -> SuggestionTable {
    let (known, mustGather): (SuggestionTable?, Bool) = state.withLock { state in
      guard let known = state else { return (nil, false) }
      if known.commit == commit || known.isGathering { return (known.table, false) }
      state?.isGathering = true
      return (known.table, true)
    }
    guard let known else {
      let table = try make()
      state.withLock { $0 = State(commit: commit, table: table) }
      return table
    }
    if mustGather {
      Thread { [self] in
        later()
        state.withLock { $0?.isGathering = false }
      }.start()
    }
    return known
  }

  func replace(_ commit: SnapshotName, _ make: () throws -> SuggestionTable) rethrows {
    let table = try make()
    state.withLock { $0 = State(commit: commit, table: table, isGathering: true) }
  }
}
