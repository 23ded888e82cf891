@testable import Formats

/// Damage of a file that is the same for the same seed and round.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64, round: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(round) &* 0xD1B5_4A32_D192_ED03 &+ 1
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }

  /// One of the files, damaged in one to twelve places. In half of the archives it is the entries that are damaged: their checksums
  /// keep other damage from ever being read.
  mutating func mutated(_ seeds: [[UInt8]]) -> [UInt8] {
    let seed = seeds[number(below: seeds.count)]
    if seed.starts(with: Array("PK".utf8)), number(below: 4) != 0, var entries = Self.entries(of: seed),
      !entries.isEmpty
    {
      for _ in 0..<(1 + number(below: 2)) {
        let place = number(below: entries.count)
        entries[place].contents = damaged(entries[place].contents, with: seeds)
      }
      return ZIPWriter.archive(entries)
    }
    return damaged(seed, with: seeds)
  }

  private mutating func damaged(_ bytes: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<(1 + number(below: 12)) {
      let place = number(below: bytes.count + 1)
      let end = min(bytes.count, place + 1 + number(below: 1 << number(below: 10)))
      switch number(below: 9) {
      case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(number(below: 8)) }
      case 1: if place < bytes.count { bytes[place] = UInt8(number(below: 256)) }
      case 2: bytes.removeSubrange(min(place, end)..<end)
      case 3: bytes.insert(contentsOf: bytes[min(place, end)..<end], at: place)
      case 4: bytes.insert(contentsOf: Self.pieces[number(below: Self.pieces.count)], at: place)
      case 5: if number(below: 4) == 0 { bytes.removeSubrange(place...) }
      case 6:
        let other = others[number(below: others.count)]
        let start = number(below: other.count)
        bytes.insert(contentsOf: other[start..<min(other.count, start + number(below: 200))], at: place)
      case 7: replaceNumber(in: &bytes, from: place)
      default: for place in min(place, end)..<end { bytes[place] = UInt8(number(below: 256)) }
      }
    }
    return bytes
  }

  /// Puts another number in the place of the next run of digits.
  private mutating func replaceNumber(in bytes: inout [UInt8], from place: Int) {
    guard let start = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) else { return }
    let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.endIndex
    let number = ["0", "-1", "65536", "2147483648", "99999999999999999999", "1e308"][number(below: 6)]
    bytes.replaceSubrange(start..<end, with: Array(number.utf8))
  }

  private static let pieces: [[UInt8]] =
    [
      "<", ">", "</", "<w:p>", "<w:tbl><w:tr><w:tc>", "<!--", "<![CDATA[", "&#0;", "&#x110000;", "&lt;", "\"",
      "=?utf-8?q?", "=?", "--", "%%", "\r\n\r\n", "\0", "\u{FEFF}", "ự", "\u{301}\u{301}",
    ].map { Array($0.utf8) }
    + [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80]]

  private static func entries(of bytes: [UInt8]) -> [(name: String, contents: [UInt8])]? {
    guard var archive = try? ZIPArchive(bytes) else { return nil }
    var entries: [(name: String, contents: [UInt8])] = []
    while let entry = try? archive.next() {
      if let contents = try? archive.contents() { entries.append((entry.name, contents)) }
    }
    return entries
  }
}
