internal import CICU

/// What every letter below U+1F00 is made of: its lower-case letter without tone, its tone, its ASCII base.
///
/// Vietnamese writes a syllable as letters (a ă â b c d đ …) under one of six tones. Keeping the tone apart from the
/// letters makes spellings that differ only in where the tone mark stands (hòa, hoà) one and the same.
/// Built once from ICU's decompositions; đ and Ð (U+00D0, written for Đ by old fonts) have none and are set here.
struct LetterTable: @unchecked Sendable {
  static let limit: UInt32 = 0x1F00

  struct Entry: Sendable {
    /// Lower-case letter without tone ("ế" → "ê"), or 0 where the code point is no letter.
    var letter: UInt16 = 0
    /// 0 none, 1 acute, 2 grave, 3 hook, 4 tilde, 5 dot: the digits of VNI.
    var tone: UInt8 = 0
    /// ASCII letter ("ế" → "e", "đ" → "d"), or 0 where there is none.
    var base: UInt8 = 0
    var isUpper = false
    /// Combining marks continue a word.
    var isMark = false
  }

  /// `limit` entries that nobody changes or frees, so that the inner loops need no reference count; read through the
  /// subscript only.
  private let entries: UnsafePointer<Entry>

  static let shared = LetterTable()

  @inline(__always)
  subscript(codePoint: UInt32) -> Entry {
    precondition(codePoint < LetterTable.limit)
    return entries[Int(codePoint)]
  }

  private init() {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: Int(LetterTable.limit))
    entries.initialize(repeating: Entry(), count: Int(LetterTable.limit))
    var parts = [UInt32](repeating: 0, count: 8)
    for value in 0..<LetterTable.limit {
      var entry = Entry()
      defer { entries[Int(value)] = entry }
      entry.isMark = cicu_is_mark(value)
      guard cicu_is_letter(value) else { continue }
      entry.isUpper = cicu_is_upper(value)
      let lower = cicu_lower(value == 0xD0 ? 0x110 : value)
      let count = Int(cicu_decompose(lower, &parts, 8))
      var toneless = parts[0]
      for mark in parts[1..<max(1, count)] {
        if let found = LetterTable.tones[mark] {
          entry.tone = found
        } else if let composed = LetterTable.qualities[toneless << 16 | mark] {
          toneless = composed
        }
      }
      if toneless == 0xF0 { toneless = 0x111 }
      entry.letter = toneless < 0x10000 ? UInt16(toneless) : 0
      entry.base = LetterTable.ascii(parts[0] == 0xF0 ? 0x111 : parts[0])
    }
    self.entries = UnsafePointer(entries)
  }

  private static let tones: [UInt32: UInt8] = [0x301: 1, 0x300: 2, 0x309: 3, 0x303: 4, 0x323: 5]

  /// Letter and mark of quality (breve, circumflex, horn) to the letter that Vietnamese counts as its own.
  private static let qualities: [UInt32: UInt32] = [
    0x61 << 16 | 0x306: 0x103, 0x61 << 16 | 0x302: 0xE2, 0x65 << 16 | 0x302: 0xEA, 0x6F << 16 | 0x302: 0xF4,
    0x6F << 16 | 0x31B: 0x1A1, 0x75 << 16 | 0x31B: 0x1B0,
  ]

  private static func ascii(_ codePoint: UInt32) -> UInt8 {
    switch codePoint {
    case 0x61...0x7A: UInt8(codePoint)
    case 0x111: UInt8(ascii: "d")
    default: 0
    }
  }
}
