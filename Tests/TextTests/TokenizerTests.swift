import Testing

@testable import Text

@Suite struct TokenizerTests {
  private func surface(_ string: String) -> [String] {
    let text = NormalizedText(string)
    return Tokenizer.tokens(of: text).map { text.string($0.range) }
  }

  @Test(arguments: [
    ("57-NQ/TW", ["57", "-", "NQ", "/", "TW"]),
    ("Nghị quyết số **57\\-NQ/TW**", ["Nghị", "quyết", "số", "57", "-", "NQ", "/", "TW"]),
    ("hành chính<sup>1</sup>.", ["hành", "chính", "."]),
    ("<p>môn Sở</p>\t<b>I</b>", ["môn", "Sở", "I"]),
    ("≥ 70% < 5", ["≥", "70", "%", "<", "5"]),
    ("[57-NQ/TW](https://example.vn/a_(b)) và [x]", ["57", "-", "NQ", "/", "TW", ")", "và", "[", "x", "]"]),
    ("CCHC&amp;PC", ["CCHC", "&amp;", "PC"]),
    ("NQ57 30c/NQ-CP", ["NQ", "57", "30", "c", "/", "NQ", "-", "CP"]),
    ("a\u{2013}b\u{00A0}c\u{200B}d", ["a", "\u{2013}", "b", "c", "d"]),
  ])
  func cuts(_ string: String, into expected: [String]) {
    #expect(surface(string) == expected)
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("thuỵ", "thụy"), ("QUÝ", "quí"), ("lý", "lí"), ("kỹ", "kĩ"), ("Ðiều", "Điều"), ("ÐIỀU", "điều"),
    ("e\u{302}\u{301}", "ế"),
  ])
  func unifiesSpellings(_ one: String, _ other: String) {
    #expect(SpellingKey(one) == SpellingKey(other))
  }

  @Test(arguments: [("chó", "chò"), ("đa", "da"), ("tư", "tử"), ("ban", "bàn"), ("tai", "tay"), ("quy", "qua")])
  func keepsWordsApart(_ one: String, _ other: String) {
    #expect(SpellingKey(one) != SpellingKey(other))
  }

  @Test(arguments: [("Nghị", "nghi"), ("đẩy", "day"), ("Ưu", "uu")])
  func foldsAccents(_ one: String, _ other: String) {
    #expect(FoldedKey(one) == FoldedKey(other))
  }

  @Test func tellsShapesAndGaps() {
    let tokens = Tokenizer.tokens(of: NormalizedText("Sở\tSNgV UBND\nxã"))
    #expect(tokens.map(\.shape) == [.capitalized, .mixed, .upper, .lower])
    #expect(tokens.map(\.gap) == [.none, .tab, .space, .line])
  }
}
