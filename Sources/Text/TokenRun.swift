/// Tokens that follow one another, counted from 0: a passage, a cell, a sentence.
///
/// All runs of a document share the storage that its tokeniser filled; a run is a stretch of it, so copying or cutting one
/// costs a reference. What the storage holds is not changed as long as two runs share it.
public struct TokenRun: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline var storage: TokenStorage
  /// Inside the storage, which this run keeps alive.
  @usableFromInline var base: UnsafePointer<Token>
  public private(set) var count: Int

  public init() {
    storage = TokenStorage.none
    base = UnsafePointer(storage.base)
    count = 0
  }

  public init(_ tokens: [Token]) {
    storage = TokenStorage(tokens)
    base = UnsafePointer(storage.base)
    count = tokens.count
  }

  /// A stretch of a run, which from now on is counted from 0.
  public init(_ slice: Slice<TokenRun>) {
    storage = slice.base.storage
    base = slice.base.base + slice.startIndex
    count = slice.count
  }

  /// The first tokens of a storage.
  init(_ storage: TokenStorage, from start: Int, count: Int) {
    precondition(start >= 0 && count >= 0 && start + count <= storage.count)
    self.storage = storage
    base = UnsafePointer(storage.base) + start
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(index: Int) -> Token {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such token")
    return base[index]
  }

  /// The tokens as they lie in memory.
  @inlinable
  public func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Token>) throws -> Result) rethrows -> Result
  {
    try withExtendedLifetime(storage) { try body(UnsafeBufferPointer(start: base, count: count)) }
  }

  /// Adds the tokens of a further piece. Where they lie right behind this run nothing is copied.
  /// - Complexity: amortised linear in the further tokens.
  public mutating func append(_ piece: TokenRun) {
    if piece.isEmpty { return }
    if isEmpty {
      self = piece
      return
    }
    if storage === piece.storage, base + count == piece.base {
      count += piece.count
      return
    }
    if !isKnownUniquelyReferenced(&storage) || UnsafePointer(storage.base) != base || storage.count != count {
      storage = TokenStorage(copying: self)
    }
    storage.append(piece)
    base = UnsafePointer(storage.base)
    count += piece.count
  }
}
