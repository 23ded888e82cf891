internal import Foundation

/// Hands jobs to whichever thread asks first, in the order in which they came.
///
/// What is shared is touched only while the condition is locked.
final class JobQueue<Job: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var jobs: [Job] = []
  private var first = 0
  private var isClosed = false

  func add(_ job: Job) {
    condition.lock()
    defer { condition.unlock() }
    jobs.append(job)
    condition.signal()
  }

  /// Waits for the next job.
  /// - Returns: nil when there will be none.
  func next() -> Job? {
    condition.lock()
    defer { condition.unlock() }
    while first == jobs.count && !isClosed { condition.wait() }
    guard first < jobs.count else { return nil }
    defer {
      first += 1
      if first == jobs.count { (jobs, first) = ([], 0) }
    }
    return jobs[first]
  }

  /// Nothing will be added any more; what is there is still handed over.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }
}
