import Foundation
import Search
import Testing

@testable import Engine

/// The parser with the finder of references that the archive uses. TRACUU_LONG=1 asks for ten million inputs.
@Suite struct QueryFuzzTests {
  private static let pieces = [
    "57", "57-NQ/TW", "57/NQ-TW", "nq", "NQ57", "nghij", "quyeets", "nghi quyet", "Nghị quyết", "số", "so:", "số:", "/",
    "-", "–",
    "QĐ", "qd-ttg", "TTg", "Luật", "luat dat dai", "năm", "2024", "01", "22/12/2024", "ngày", "của", "Bộ Chính trị",
    "UBND", "tỉnh",
    "(", ")", "\"", "“", ":", "trích dẫn:", "cites:", "loại:", "AND", "HOẶC", "không", "*", "&", "NDD", "DDT", "KH",
    "968/CĐ-TTg",
    "\u{301}", "e\u{323}\u{302}", "\u{1F600}", "\u{0}", "\u{200B}", "đ", "Đ", "w", "aa", "9", "0", "7", "a5", "\n",
    "\t", " ", "  ",
  ]

  @Test func anythingParsesWithReferences() {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["TRACUU_LONG"] == "1" ? 10_000_000 : 500
    let seed = environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64.max)
    var state = seed
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
    let parser = QueryParser(citations: ReferenceFinder())
    for _ in 0..<count {
      var typed = ""
      for _ in 0..<next() % 20 {
        typed += Self.pieces[Int(next() % UInt64(Self.pieces.count))]
        if next() % 3 == 0 { typed += " " }
      }
      let query = parser.parse(typed)
      for citation in query.citations {
        #expect(citation.range.end <= query.text.utf8.count, "\(typed.debugDescription), seed \(seed)")
      }
      _ = query.description
    }
  }
}
