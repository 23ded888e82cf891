internal import Synchronization

/// Something that is worked out from one commit when it is first asked for.
final class CommitCache<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// - Parameter make: reads the commit that this belongs to.
  func value(_ make: () throws -> Value) rethrows -> Value {
    if let value = known.withLock({ $0 }) { return value }
    let value = try make()
    known.withLock { $0 = value }
    return value
  }
}
