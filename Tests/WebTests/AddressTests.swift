import Engine
import Testing

@testable import Web

/// Percent-encoding against an oracle that knows only the rule.
struct AddressTests {
  @Test func decodingUndoesEncoding() throws {
    var random = SeededRandom.fromEnvironment()
    for _ in 0..<2000 {
      let text = random.text(length: Int.random(in: 0...20, using: &random))
      let encoded = TestServer.encoded(text)
      #expect(PercentEncoding.decode(encoded, plusIsSpace: false) == text, "\(random.seed)")
      #expect(PercentEncoding.decode(encoded, plusIsSpace: true) == text, "\(random.seed)")
    }
  }

  @Test(arguments: ["%", "%4", "%G0", "%0G", "%FF", "%C3", "%C3%28", "%ED%A0%80", "%C0%AF", "%00", "%1F", "%7F", "a%"])
  func nonsenseIsRefused(text: String) {
    #expect(PercentEncoding.decode(text, plusIsSpace: false) == nil)
  }

  @Test func queriesAreForms() throws {
    let target = try RequestTarget("/a?q=1+2%2B3&&flag&x=a=b&=y")
    #expect(target.path == "/a")
    #expect(target.parameters.map(\.name) == ["q", "flag", "x", ""])
    #expect(target.parameters.map(\.value) == ["1 2+3", "", "a=b", "y"])
  }

  @Test(arguments: [
    ("vi", "vi"), ("en", "en"), ("en-US,en;q=0.9,vi;q=0.8", "en"), ("fr, vi;q=0.2, en;q=0.3", "en"), ("fr", nil),
    ("", nil), ("en;q=0", nil), ("en;q=x, vi;q=0.1", "vi"), (";;;,,,=", nil),
  ])
  func languagesAreWeighed(field: String, expected: String?) {
    #expect(Language(acceptLanguage: field)?.rawValue == expected)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-03-31"), ("2026", "2026"), ("31/3/2026", "2026-03-31"), ("3/2026", "2026-03"),
    ("31/2/2026", nil), ("1/2/3/2026", nil), ("/2026", nil), ("", nil), ("31-3-2026", nil),
  ])
  func datesAreReadAsWritten(text: String, expected: String?) {
    #expect(PartialDate(written: text)?.description == expected)
  }
}
