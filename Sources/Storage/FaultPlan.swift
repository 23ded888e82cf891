internal import Synchronization

/// Which file operation shall fail, for tests: every operation of a ``StorageDirectory`` asks its plan first.
///
/// A plan counts the operations it sees from 0. A plan that never fails is a way to learn how many there are.
public final class FaultPlan: Sendable {
  /// The operations that fail.
  public enum Failing: Sendable {
    case none
    /// The operation with this number, and no other.
    case once(Int)
    /// The operation with this number and all that follow.
    case from(Int)
  }

  private let failing: Failing
  private let code: Int32
  private let seen = Mutex<[FileOperation]>([])

  /// - Parameter code: the error number (`errno`) that the failing operation reports.
  public init(_ failing: Failing, code: Int32) {
    self.failing = failing
    self.code = code
  }

  /// The operations seen so far, in order, those that failed included.
  public var operations: [FileOperation] { seen.withLock { $0 } }

  /// The error number with which `operation` must fail, or nil when it may run.
  func fault(for operation: FileOperation) -> Int32? {
    let number = seen.withLock { operations in
      operations.append(operation)
      return operations.count - 1
    }
    switch failing {
    case .none: return nil
    case .once(let failure): return number == failure ? code : nil
    case .from(let first): return number >= first ? code : nil
    }
  }
}
