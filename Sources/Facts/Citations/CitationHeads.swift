import Text

/// Refuses most words of a text as beginnings of a citation without a look-up: one bit for each key modulo 4,096.
struct CitationHeads: Sendable {
  static let shared = CitationHeads()

  private var bits = [UInt64](repeating: 0, count: 64)
  /// The same without the words for parts.
  private var documentBits = [UInt64](repeating: 0, count: 64)

  private init() {
    let names = CitationType.all.flatMap(\.names).compactMap { $0.split(separator: " ").first }.map(String.init)
    for key in names.map(CitationWords.key) + Array(CitationTypeNames.abbreviations.keys) { insert(key) }
    documentBits = bits
    for unit in ["điểm", "khoản", "điều", "mục", "chương", "tiết", "phụ", "phần"] { insert(CitationWords.key(unit)) }
  }

  private mutating func insert(_ key: UInt64) { bits[Int(key >> 6 & 63)] |= 1 << (key & 63) }

  @inline(__always)
  func mayBeginDocument(_ token: Token) -> Bool {
    documentBits[Int(token.value >> 6 & 63)] & 1 << (token.value & 63) != 0
  }

  @inline(__always)
  func mayBegin(_ token: Token) -> Bool { bits[Int(token.value >> 6 & 63)] & 1 << (token.value & 63) != 0 }
}
