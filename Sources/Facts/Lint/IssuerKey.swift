import Text

/// A body's name for comparing: abbreviations spelled out, case and place of tones aside.
struct IssuerKey: Hashable, Sendable {
  private let words: [UInt64]

  private static let abbreviations: [UInt64: [UInt64]] = Dictionary(
    uniqueKeysWithValues: [
      ("UBND", "ủy ban nhân dân"), ("HĐND", "hội đồng nhân dân"), ("BCH", "ban chấp hành"), ("BTV", "ban thường vụ"),
      ("TW", "trung ương"), ("TTg", "thủ tướng chính phủ"), ("MTTQ", "mặt trận tổ quốc"), ("BCĐ", "ban chỉ đạo"),
    ].map { (SpellingKey($0.0).value, IssuerKey.spellings($0.1)) })

  private static let government = spellings("chính phủ")
  /// Words that say what level a body is of, not which one it is.
  private static let levels = Set(spellings("tỉnh thành phố huyện xã phường quận thị trấn sở này"))

  private static func spellings(_ text: String) -> [UInt64] {
    Tokenizer.tokens(of: NormalizedText(text)).filter { $0.kind == .word }.map(\.value)
  }

  init(_ name: String) { words = IssuerKey.spellings(name).flatMap { IssuerKey.abbreviations[$0] ?? [$0] } }

  /// Whether both may be one body: one name is the other, or goes on with its place or its parent.
  func agrees(with other: IssuerKey) -> Bool {
    if words == other.words { return true }
    // "Chính phủ" and "Thủ tướng Chính phủ" issue documents of their own.
    if words == IssuerKey.government || other.words == IssuerKey.government { return false }
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard !short.isEmpty else { return true }
    return (0...long.count - short.count).contains { long[$0..<$0 + short.count].elementsEqual(short) }
  }

  /// Whether the name tells which body it is: "Ủy ban nhân dân tỉnh Hà Tĩnh", not "UBND tỉnh".
  var isSpecific: Bool { !(words.last.map(IssuerKey.levels.contains) ?? true) }
}
