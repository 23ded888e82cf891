internal import Foundation

/// Hands values from one thread to another in order, a bounded amount at a time.
///
/// What is shared is touched only while the condition is locked.
final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
  private let budget: Int
  private let condition = NSCondition()
  private var waiting: [Element] = []
  private var cost = 0
  private var isClosed = false

  /// - Parameter budget: costs that may wait; one value may cost more.
  init(budget: Int) {
    self.budget = budget
  }

  /// Hands a value over; waits while those before it that were not taken cost too much.
  /// - Returns: false when nobody takes values any more.
  func put(_ element: Element, cost: Int = 0) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed, !waiting.isEmpty, self.cost + cost > budget { condition.wait() }
    guard !isClosed else { return false }
    waiting.append(element)
    self.cost += cost
    condition.broadcast()
    return true
  }

  /// All that was handed over since; waits until there is something.
  func take() -> [Element] {
    condition.lock()
    defer { condition.unlock() }
    while waiting.isEmpty { condition.wait() }
    defer {
      waiting = []
      cost = 0
      condition.broadcast()
    }
    return waiting
  }

  /// Nothing will be taken any more; who waits need not.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }
}
