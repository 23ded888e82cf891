import Foundation
import Testing

@testable import Text

@Suite struct NormalizedTextTests {
  @Test func composesAndMapsBack() throws {
    let received = Array("\u{FEFF}Nghi\u{323} quye\u{302}\u{301}t\r\nso\u{302}\u{301} 57".utf8)
    let text = try NormalizedText(received: received)
    #expect(text.string == "Nghị quyết\nsố 57")
    #expect(text.lineCount == 2)
    #expect(text.line(at: text.utf8.count - 1) == 2)
    let start = try #require(text.string.utf8Offset(of: "57"))
    #expect(Array(received[text.map.received(fromNormalized: start)...]) == Array("57".utf8))
  }

  @Test func readsUTF16() throws {
    for (mark, little) in [([UInt8](arrayLiteral: 0xFF, 0xFE), true), ([0xFE, 0xFF], false)] {
      let bytes = "Kế hoạch 𝄞\r\nx".utf16.flatMap {
        little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
      }
      #expect(try NormalizedText(received: mark + bytes).string == "Kế hoạch 𝄞\nx")
    }
  }

  @Test(
    arguments: [
      ([], DecodingFailure.empty),
      ([0x20, 0x0A], .empty),
      ([0x61, 0x00, 0x62], .binary(offset: 1)),
      ([0x61, 0x03, 0x62], .binary(offset: 1)),
    ] as [([UInt8], DecodingFailure)])
  func refuses(_ bytes: [UInt8], _ failure: DecodingFailure) {
    #expect(throws: failure) { try NormalizedText(received: bytes) }
  }

  @Test(arguments: [([0x61, 0xC3], 1), ([0x61, 0x62, 0xFF, 0x62], 2), ([0xED, 0xA0, 0x80], 0)] as [([UInt8], Int)])
  func refusesUnrecognised(_ bytes: [UInt8], _ offset: Int) {
    #expect {
      try NormalizedText(received: bytes)
    } throws: { error in
      if case .unrecognised(offset, _) = error as? DecodingFailure { true } else { false }
    }
    #expect(throws: DecodingFailure.malformed(encoding: .utf8, offset: offset)) {
      try NormalizedText(received: bytes, encoding: .utf8)
    }
  }

  /// Word processors leave marks of fields and optional hyphens in the texts they export.
  @Test func acceptsAFewControlBytes() throws {
    let bytes = Array(String(repeating: "Kế hoạch công tác ", count: 40).utf8) + [0x1F, 0x0A]
    #expect(try NormalizedText(received: bytes).utf8.count == bytes.count)
  }

  /// Over random mixtures of composed, decomposed and foreign letters and line ends: normalisation is idempotent, the map
  /// is monotone, total, and equal stretches of both texts hold equal bytes.
  @Test func mapIsMonotoneAndTotal() throws {
    let seed =
      ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let pieces = [
      "a", "ế", "e\u{302}\u{301}", "o\u{31B}\u{323}", "đ", "\r\n", "\r", "\n", " ", "\u{323}", "漢", "𝄞", "ệ",
      "57-NQ/TW",
    ]
    for _ in 0..<500 {
      let received = Array(
        (0..<Int.random(in: 1...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined().utf8)
      guard let text = try? NormalizedText(received: received) else { continue }
      #expect(try NormalizedText(received: text.utf8).utf8 == text.utf8, "seed \(seed)")
      var previous = 0
      for offset in 0...text.utf8.count {
        let image = text.map.received(fromNormalized: offset)
        #expect(image >= previous && image <= received.count, "seed \(seed)")
        previous = image
      }
      #expect(text.map.received(fromNormalized: text.utf8.count) == received.count, "seed \(seed)")
      previous = 0
      for offset in 0...received.count {
        let image = text.map.normalized(fromReceived: offset)
        #expect(image >= previous && image <= text.utf8.count, "seed \(seed)")
        previous = image
      }
    }
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}

extension String {
  func utf8Offset(of needle: String) -> Int? {
    range(of: needle).map { utf8.distance(from: utf8.startIndex, to: $0.lowerBound) }
  }
}
