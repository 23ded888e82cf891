import Foundation
import Testing

@testable import Text

@Suite struct EncodingTests {
  static let old: [TextEncoding] = [.windows1258, .tcvn3, .vni, .viscii, .vps, .viqr]

  /// Every letter of Vietnamese is written and read back; TCVN3 writes capitals with a tone in its second set.
  @Test(arguments: old)
  func roundTrips(_ encoding: TextEncoding) throws {
    let writer = EncodedText(encoding)
    for letter in EncodedText.small + EncodedText.small.uppercased() {
      let bytes = try #require(writer.bytes("x" + String(letter) + "x"), "\(letter)")
      let text = try NormalizedText(received: bytes, encoding: encoding)
      #expect(text.string.lowercased() == "x" + String(letter).lowercased() + "x", "\(letter)")
    }
  }

  @Test(arguments: [
    ("TCVN3", TextEncoding.tcvn3), ("tcvn3", .tcvn3), ("ABC", .tcvn3), ("vni-windows", .vni), ("utf-8", .utf8),
    ("UTF-16LE", .utf16LittleEndian),
    ("cp1258", .windows1258), ("latin1", .windows1252), ("VIQR", .viqr),
  ])
  func namesEncodings(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
    #expect(TextEncoding.allCases.allSatisfy { TextEncoding(name: $0.rawValue) == $0 })
    #expect(TextEncoding(name: "big5") == nil)
  }

  /// Bytes as they stand in files of the time.
  @Test(arguments: [
    (TextEncoding.tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    (.tcvn3, "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (
      .tcvn3, "Sè: 57/KH-UBND ngµy 5 th¸ng 3, ñy ban nh©n d©n tØnh",
      "Số: 57/KH-UBND ngày 5 tháng 3, ủy ban nhân dân tỉnh"
    ),
    (.vni, "Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    (.vni, "ÑIEÀU 1. ÖÙng duïng tröôøng hôïp kyø naøy, coâng vieâïc", "ĐIỀU 1. Ứng dụng trường hợp kỳ này, công việc"),
    (
      .windows1258,
      "C\u{F4}\u{F2}ng hoa\u{CC} xa\u{DE} h\u{F4}\u{F2}i chu\u{D2} nghi\u{DE}a Vi\u{EA}\u{F2}t Nam, la\u{DE}nh \u{F0}a\u{F2}o",
      "Cộng hoà xã hội chủ nghĩa Việt Nam, lãnh đạo"
    ),
  ])
  func readsSamples(_ encoding: TextEncoding, _ latin1: String, _ expected: String) throws {
    let bytes = latin1.unicodeScalars.map { UInt8($0.value) }
    let text = try NormalizedText(received: bytes)
    #expect(text.string == expected)
    #expect(text.encoding == encoding && text.evidence.basis == .syllables)
    #expect(text.evidence.candidates.first?.encoding == encoding)
    // The same letters, taken for Latin-1 on the way and kept in UTF-8.
    let misread = try NormalizedText(received: Array(latin1.utf8))
    #expect(misread.string == expected && misread.encoding == encoding)
  }

  @Test func readsVIQR() throws {
    let text = try NormalizedText(
      received: Array(
        "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddie^`u le^. cu?a Dda?ng.\nHo+.p ta'c xa~ \\(moi)".utf8))
    #expect(text.string == "Cộng hòa xã hội chủ nghĩa Việt Nam, điều lệ của Đảng.\nHợp tác xã (moi)")
    #expect(text.encoding == .viqr)
    let english = "So he said: 'no.' But who are you? The (old) man + me."
    #expect(try NormalizedText(received: Array(english.utf8)).encoding == .utf8)
  }

  @Test func readsUTF16WithoutAMark() throws {
    for little in [true, false] {
      let bytes = "Kế hoạch số 57\r\nngày 5/3".utf16.flatMap {
        little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
      }
      let text = try NormalizedText(received: bytes)
      #expect(text.string == "Kế hoạch số 57\nngày 5/3")
      #expect(text.encoding == (little ? .utf16LittleEndian : .utf16BigEndian))
    }
  }

  @Test func readsWesternText() throws {
    let french =
      "La société a été fondée à Genève; le siège est à côté. Elle publie les comptes chaque année et donne son avis sur le projet"
    let text = try NormalizedText(received: try #require(EncodedText(.windows1252).bytes(french)))
    #expect(text.string == french && text.encoding == .windows1252 && text.evidence.basis == .western)
  }

  /// A file whose lines were typed in different encodings.
  @Test func readsMixedLines() throws {
    let lines = [
      "Ủy ban nhân dân tỉnh ban hành kế hoạch.", "Giao các sở phối hợp thực hiện nhiệm vụ được phân công.",
      "Thời hạn hoàn thành trước ngày 31 tháng 12 năm 2003.",
    ]
    let bytes =
      Array((lines[0] + "\r\n").utf8) + EncodedText(.tcvn3).bytes(lines[1])! + [0x0D, 0x0A] + EncodedText(.vni).bytes(
        lines[2])!
    let text = try NormalizedText(received: bytes)
    #expect(text.string == lines.joined(separator: "\n"))
    #expect(text.evidence.parts.map(\.encoding) == [.utf8, .tcvn3, .vni])

    // The second line misread on its way into UTF-8; and UTF-8 that was itself taken for codes.
    func misread(_ bytes: [UInt8]) -> String {
      String(String.UnicodeScalarView(bytes.map { Unicode.Scalar(UInt32(CodeTables.windows1252[Int($0)]))! }))
    }
    let repaired = try NormalizedText(
      received: Array((lines[0] + "\n" + misread(EncodedText(.tcvn3).bytes(lines[1])!) + "\n" + lines[2]).utf8))
    #expect(repaired.string == lines.joined(separator: "\n") && repaired.encoding == .utf8)
    #expect(repaired.evidence.parts.map(\.encoding) == [.utf8, .tcvn3])
  }

  /// What only looks like it stays as it is.
  @Test(arguments: [
    "Độ dày 10 µm, 20 µm, 30 µm; diện tích 5 m², nhiệt độ 25 °C ± 2; Société Générale, Citroën, naïve, Zürich",
    "El año del niño español; la más rápida acción. Übermäßig größer, Straße für Köln",
    "§ 5 ©®™ ¼ ½ ¾ ÷ × ¡¿ ¶ ·· ¸¸ ¹²³",
  ])
  func leavesUnicode(_ string: String) throws {
    let text = try NormalizedText(received: Array(string.utf8))
    #expect(text.string == string && text.encoding == .utf8)
  }

  @Test func refusesWhatReadsAsNothing() throws {
    var random = SplitMix(state: 7)
    let noise = (0..<400).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
    #expect { try NormalizedText(received: noise) } throws: { error in
      if case .unrecognised = error as? DecodingFailure { true } else { false }
    }
    // One broken byte in a text of UTF-8.
    let broken =
      Array("Ủy ban nhân dân tỉnh ban hành kế hoạch\nGiao các sở phối hợp thực hi".utf8) + [0xE1, 0xBB]
      + Array("n nhiệm vụ".utf8)
    #expect { try NormalizedText(received: broken) } throws: { error in
      if case .malformed(.utf8, _) = error as? DecodingFailure { true } else { false }
    }
  }

  /// Sentences of random syllables in each encoding are recognised and read back; the map is monotone and total.
  @Test(arguments: old)
  func recognisesSentences(_ encoding: TextEncoding) throws {
    let seed =
      ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let writer = EncodedText(encoding)
    let words = RandomSyllables()
    var wrong = 0
    let rounds = 300
    for _ in 0..<rounds {
      let string = words.sentence(of: Int.random(in: 15...40, using: &random), using: &random)
      let bytes = try #require(writer.bytes(string))
      guard let text = try? NormalizedText(received: bytes), text.string == string, text.encoding == encoding else {
        wrong += 1
        continue
      }
      var previous = 0
      for offset in 0...text.utf8.count {
        let image = text.map.received(fromNormalized: offset)
        #expect(image >= previous && image <= bytes.count, "seed \(seed)")
        previous = image
      }
      #expect(previous == bytes.count, "seed \(seed)")
      for offset in 0...bytes.count { _ = text.map.normalized(fromReceived: offset) }
    }
    #expect(wrong <= rounds / 100, "\(encoding): \(wrong) of \(rounds), seed \(seed)")
  }

  /// Whatever the bytes are, reading ends with a text or a failure, and maps are total.
  @Test func survivesRandomBytes() {
    let seed =
      ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let seconds = ProcessInfo.processInfo.environment["TRACUU_LONG"] == nil ? 1.0 : 60.0
    let end = ContinuousClock.now + .seconds(seconds)
    let pieces =
      EncodingTests.old.compactMap { EncodedText($0).bytes("Nghị quyết hoạt động ") }
      + ["Nghị quyết ", "CÃ´ng ", "Céng hoµ x· "].map { Array($0.utf8) }
    repeat {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        switch Int.random(in: 0...3, using: &random) {
        case 0:
          bytes += (0..<Int.random(in: 0...6, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        case 1: bytes += [[0x0A], [0x0D], [0x0D, 0x0A], [0xFF, 0xFE], [0]].randomElement(using: &random)!
        default: bytes += pieces.randomElement(using: &random)!
        }
      }
      let encoding = TextEncoding.allCases.randomElement(using: &random)
      for given in [nil, encoding] {
        guard let text = try? NormalizedText(received: bytes, encoding: given) else { continue }
        #expect(String(validating: text.utf8, as: UTF8.self) != nil, "seed \(seed)")
        #expect(text.map.received(fromNormalized: text.utf8.count) == bytes.count, "seed \(seed)")
      }
    } while ContinuousClock.now < end
  }
}
