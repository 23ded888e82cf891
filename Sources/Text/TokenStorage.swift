/// The memory that runs of tokens share. It grows only while a single run knows it.
@usableFromInline
final class TokenStorage: @unchecked Sendable {
  /// What empty runs share.
  static let none = TokenStorage(capacity: 1)

  private(set) var base: UnsafeMutablePointer<Token>
  private(set) var count: Int
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = Swift.max(capacity, 1)
    base = .allocate(capacity: self.capacity)
    count = 0
  }

  convenience init(_ tokens: [Token]) {
    self.init(capacity: tokens.count)
    for token in tokens { append(token) }
  }

  convenience init(copying run: TokenRun) {
    self.init(capacity: run.count * 2)
    append(run)
  }

  deinit { base.deallocate() }

  func append(_ token: Token) {
    if count == capacity { grow(to: capacity * 2) }
    (base + count).initialize(to: token)
    count += 1
  }

  func append(_ run: TokenRun) {
    if count + run.count > capacity { grow(to: Swift.max(capacity * 2, count + run.count)) }
    run.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      (base + count).initialize(from: start, count: source.count)
    }
    count += run.count
  }

  private func grow(to capacity: Int) {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    self.capacity = capacity
  }
}
