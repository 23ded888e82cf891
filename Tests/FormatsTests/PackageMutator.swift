@testable import Formats

/// Damages documents that are zip archives, from a seed.
struct PackageMutator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// The archive with some of its bytes changed, or cut short.
  mutating func damaged(_ archive: [UInt8]) -> [UInt8] {
    mutated(archive)
  }

  /// An archive whose parts are sound, but hold changed XML.
  mutating func changed(_ parts: [(name: String, contents: String)]) -> [UInt8] {
    var entries = parts.map { (name: $0.name, contents: Array($0.contents.utf8)) }
    for _ in 0...next(below: 2) {
      let place = next(below: entries.count)
      entries[place].contents =
        next(below: 4) == 0 ? mutated(entries[place].contents) : rearranged(entries[place].contents)
    }
    return ZIPWriter.archive(entries)
  }

  private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 8) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 5) {
      case 0: bytes[place] ^= 1 << UInt8(next(below: 8))
      case 1: bytes[place] = UInt8(next(below: 256))
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + next(below: 40)))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(below: 200))], at: place)
      default: if next(below: 10) == 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }

  /// Elements moved, doubled and taken away; numbers made great or negative: XML that stays well-formed more often than not.
  private mutating func rearranged(_ bytes: [UInt8]) -> [UInt8] {
    var pieces = String(decoding: bytes, as: UTF8.self).split(separator: ">", omittingEmptySubsequences: false).map(
      String.init)
    for _ in 0...next(below: 3) where pieces.count > 2 {
      let place = next(below: pieces.count - 1)
      switch next(below: 12) {
      case 0: pieces.swapAt(place, next(below: pieces.count - 1))
      case 1: pieces.insert(pieces[next(below: pieces.count - 1)], at: place)
      case 2: pieces.remove(at: place)
      default:
        let values = [
          "-1", "0", "99999999999999999999", "2147483648", "9223372036854775807", "-9223372036854775808", "%", "",
        ]
        let value = values[next(below: values.count)]
        pieces[place] = pieces[place].replacing(/"[0-9]+"/, with: "\"\(value)\"")
      }
    }
    return Array(pieces.joined(separator: ">").utf8)
  }
}
