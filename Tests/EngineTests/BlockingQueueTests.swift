import Foundation
import Testing

@testable import Engine

@Suite struct BlockingQueueTests {
  @Test(arguments: [1, 3, 1000]) func handsOverInOrderAndWithinItsBudget(budget: Int) {
    let queue = BlockingQueue<Int>(budget: budget)
    Thread.detachNewThread {
      for number in 0..<2000 { _ = queue.put(number, cost: 1) }
    }
    var taken: [Int] = []
    var most = 0
    while taken.count < 2000 {
      let portion = queue.take()
      most = max(most, portion.count)
      taken += portion
    }
    #expect(taken == Array(0..<2000))
    #expect(most <= budget)
  }

  @Test func takesOneThatCostsMoreThanItsBudget() {
    let queue = BlockingQueue<String>(budget: 10)
    #expect(queue.put("a", cost: 100))
    #expect(queue.take() == ["a"])
  }

  @Test func nobodyWaitsForAClosedQueue() {
    let queue = BlockingQueue<Int>(budget: 1)
    #expect(queue.put(1, cost: 1))
    Thread.detachNewThread { queue.close() }
    #expect(!queue.put(2, cost: 1), "it is full until it is closed")
    #expect(!queue.put(3))
  }
}
