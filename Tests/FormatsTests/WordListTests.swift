import Testing

@testable import Formats

/// Numbers of lists as Word shows them.
@Suite struct WordListTests {
  typealias F = WordFixture

  @Test func numbersArticlesClausesAndPoints() throws {
    let levels =
      F.level(0, "upperRoman", "Chương %1.") + F.level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")
      + F.level(2, "decimal", "%3.") + F.level(3, "lowerLetter", "%4)") + F.level(4, "bullet", "-")
    let items = [
      (0, "QUY ĐỊNH CHUNG"), (1, "Phạm vi"), (2, "một"), (3, "điểm"), (3, "điểm"), (2, "hai"), (3, "điểm"), (4, "ý"),
      (1, "Đối tượng"), (0, "QUY ĐỊNH CỤ THỂ"), (1, "Nguyên tắc"), (2, "một"),
    ]
    let document = WordFixture(
      body: items.map { F.item($1, list: 7, level: $0) }.joined(),
      numbering: F.definition(3, levels) + F.instance(7, of: 3))
    #expect(
      try lines(document) == [
        "Chương I. QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. một", "a) điểm", "b) điểm", "2. hai", "a) điểm", "- ý",
        "Điều 2. Đối tượng", "Chương II. QUY ĐỊNH CỤ THỂ", "Điều 3. Nguyên tắc", "1. một",
      ])
  }

  @Test func joinsTheNumbersOfLevels() throws {
    let levels =
      F.level(0, "upperRoman", "%1.", start: 2)
      + F.level(1, "decimal", "%1.%2.", "<w:isLgl/><w:suff w:val=\"nothing\"/>")
      + F.level(2, "decimalZero", "%1.%2.%3")
    let document = WordFixture(
      body: [(2, "x"), (1, " a"), (0, "b"), (1, " c"), (1, " d"), (2, "e")].map { F.item($1, list: 1, level: $0) }
        .joined(),
      numbering: F.definition(0, levels) + F.instance(1, of: 0))
    #expect(
      try lines(document) == ["II.1.01 x", "2.1. a", "II. b", "2.1. c", "2.2. d", "II.2.01 e"])
  }

  @Test func countsInstancesOfOneListTogetherUnlessTheyStartAnew() throws {
    let numbering =
      F.definition(0, F.level(0, "decimal", "%1.")) + F.instance(1, of: 0) + F.instance(2, of: 0)
      + F.instance(3, of: 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
      + F.instance(4, of: 0, "<w:lvlOverride w:ilvl=\"0\">\(F.level(0, "lowerRoman", "(%1)"))</w:lvlOverride>")
    let document = WordFixture(
      body: [1, 1, 2, 3, 3, 1, 4].map { F.item("x", list: $0) }.joined(), numbering: numbering)
    #expect(try lines(document) == ["1. x", "2. x", "3. x", "1. x", "2. x", "3. x", "(iv) x"])
  }

  @Test func takesNumbersFromStyles() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:basedOn w:val="Normal"/>
        <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/>
        <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Heading2"/></w:style>
      <w:style w:type="paragraph" w:styleId="None"><w:basedOn w:val="Heading2"/>
        <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
      <w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
      """
    let levels =
      F.level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>")
      + F.level(1, "decimal", "%2.", "<w:pStyle w:val=\"Heading2\"/>")
    let numbering =
      F.definition(1, "<w:numStyleLink w:val=\"Outline\"/>") + F.definition(2, levels) + F.instance(5, of: 1)
      + F.instance(6, of: 2)
    let paragraphs = [
      ("Heading1", "", "MỤC ĐÍCH"), ("Heading2", "", "Mục đích"), ("Own", "", "Yêu cầu"), ("None", "", "không số"),
      ("Heading2", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", "cũng không"),
      ("Circle", "", "vòng"),
      ("Heading1", "", "NỘI DUNG"), ("Heading2", "", "Một"),
    ]
    let document = WordFixture(
      body: paragraphs.map { F.paragraph($2, "<w:pStyle w:val=\"\($0)\"/>\($1)") }.joined(), styles: styles,
      numbering: numbering)
    #expect(
      try lines(document) == [
        "I. MỤC ĐÍCH", "1. Mục đích", "2. Yêu cầu", "không số", "cũng không", "vòng", "II. NỘI DUNG", "1. Một",
      ])
  }

  @Test(
    arguments: [
      ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪"), ("\u{F0FC}", "Wingdings", "✓"),
      ("-", "Times New Roman", "-"),
      ("+", "Times New Roman", "+"), ("\u{F0D8}", "Wingdings", "➢"), ("–", "", "–"), ("\u{F02D}", "Symbol", "-"),
    ])
  func showsBulletsByTheirSign(sign: String, font: String, shown: String) throws {
    let fonts = "<w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr>"
    let document = WordFixture(
      body: F.item("ý", list: 1),
      numbering: F.definition(0, F.level(0, "bullet", sign, fonts)) + F.instance(1, of: 0))
    #expect(try lines(document) == ["\(shown) ý"])
  }

  @Test func numbersEmptyCellsOfATable() throws {
    let cell = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>"
    let document = WordFixture(
      body: F.table([cell + F.cell("một"), cell + F.cell("hai")]),
      numbering: F.definition(0, F.level(0, "decimal", "%1")) + F.instance(1, of: 0))
    #expect(try lines(document) == ["1\tmột", "2\thai"])
  }

  @Test(
    arguments: [
      (NumberFormat.upperRoman, [(1, "I"), (4, "IV"), (19, "XIX"), (49, "XLIX"), (0, "0"), (5000, "5000")]),
      (.lowerLetter, [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa"), (-1, "-1")]),
      (.decimal(width: 3), [(7, "007"), (1234, "1234")]),
      (.vietnamese, [(1, "một"), (10, "mười"), (15, "mười lăm"), (21, "hai mươi mốt"), (34, "ba mươi bốn")]),
      (.none, [(3, "")]),
    ])
  func writesNumbers(format: NumberFormat, examples: [(Int, String)]) {
    for (number, text) in examples { #expect(format.text(number) == text) }
  }

  private func lines(_ document: WordFixture) throws -> [String] {
    try document.text().split(separator: "\n").map(String.init)
  }
}
