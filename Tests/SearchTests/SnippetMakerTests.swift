import Foundation
import Testing
import Text

@testable import Search

@Suite struct SnippetMakerTests {
  private func terms(_ query: String) -> MatchTerms {
    let analyzed = Analyzer(.query).analyze(NormalizedText(query))
    var terms = MatchTerms()
    for word in PlannedWord.words(of: analyzed) { terms.insert(word, weight: 1) }
    return terms
  }

  private func highlighted(_ snippet: Snippet) -> [String] {
    let bytes = Array(snippet.text.utf8)
    return snippet.highlights.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("chuyển đổi số", "Kế hoạch chuyển đổi số của tỉnh", ["chuyển", "đổi", "số"]),
    ("chuyen doi so", "Kế hoạch chuyển đổi số của tỉnh", ["chuyển", "đổi", "số"]),
    ("hoà bình", "Tỉnh Hòa Bình", ["Hòa", "Bình"]),
    ("chó", "con chó, con chò, chòe", ["chó"]),
    ("phấn đấu", "Phần đầu đến năm 2030", ["Phần", "đầu"]),
    ("ủy ban nhân dân", "UBND tỉnh", ["UBND"]),
    ("UBND", "Ủy ban nhân dân tỉnh", ["Ủy", "ban", "nhân", "dân"]),
    ("57-NQ/TW", "Nghị quyết số 57-NQ/TW", ["57", "NQ", "TW"]),
    ("quý", "quí I và QUÝ II", ["quí", "QUÝ"]),
  ])
  func everyMatchIsMarked(query: String, text: String, expected: [String]) throws {
    for form in [text, text.decomposedStringWithCanonicalMapping] {
      let snippet = try #require(SnippetMaker(terms(query)).snippets(of: NormalizedText(form)).first)
      #expect(highlighted(snippet) == expected)
    }
  }

  @Test func passageBeginsAndEndsAtSentences() throws {
    let filler = String(repeating: "Câu này chỉ để cho dài ra mà thôi. ", count: 12)
    let text = NormalizedText(filler + "\nĐơn vị chủ trì báo cáo trước ngày 20. " + filler)
    let snippet = try #require(SnippetMaker(terms("chủ trì báo cáo"), length: 120).snippets(of: text).first)
    #expect(snippet.text.hasPrefix("Đơn vị chủ trì báo cáo"))
    #expect(snippet.line == 2)
    #expect(snippet.startsSentence && snippet.endsSentence)
    #expect(snippet.text.utf8.count <= 120)
  }

  @Test func theBestPassageHasMostOfTheWords() throws {
    let text = NormalizedText(
      "Kế hoạch. " + String(repeating: "Không có gì ở đây cả. ", count: 30) + "Kế hoạch cải cách hành chính năm 2026. "
        + String(repeating: "Không có gì ở đây cả. ", count: 30) + "Hành chính.")
    let snippets = SnippetMaker(terms("kế hoạch cải cách hành chính"), length: 100).snippets(of: text, limit: 3)
    #expect(snippets.count == 3)
    #expect(snippets[0].text.contains("Kế hoạch cải cách hành chính"))
    for (place, one) in snippets.enumerated() {
      for other in snippets[..<place] { #expect(!one.range.overlaps(other.range)) }
    }
  }

  @Test func marksComeFirstAndAreMarkedAsOne() throws {
    let text = NormalizedText(
      "nghị quyết nghị quyết nghị quyết. " + String(repeating: "Không có gì. ", count: 40)
        + "Thực hiện NQ57 của Bộ Chính trị.")
    let start = try #require(text.string.range(of: "NQ57"))
    let offset = text.string[..<start.lowerBound].utf8.count
    let snippet = try #require(
      SnippetMaker(terms("nghị quyết"), length: 100).snippets(of: text, marks: [TextRange(offset, offset + 4)]).first)
    #expect(highlighted(snippet) == ["NQ57"])
  }

  @Test func withoutAMatchTheBeginningIsShown() throws {
    let snippet = try #require(SnippetMaker(MatchTerms()).snippets(of: NormalizedText("Một hai ba.\nBốn năm.")).first)
    #expect(snippet.range.start == 0)
    #expect(snippet.highlights.isEmpty)
    #expect(!snippet.text.contains("\n"))
    #expect(SnippetMaker(MatchTerms()).snippets(of: NormalizedText("")).isEmpty)
  }

  /// For any text: snippets are stretches of it, highlights are whole words that match, and none is missed.
  @Test func highlightsAreExact() throws {
    var random = SeededGenerator()
    let syllables = [
      "đầu", "tư", "đấu", "hòa", "hoà", "Thúy", "thuý", "nghị", "quyết", "ĐIỀU", "số", "UBND", "57", "a\u{302}\u{301}",
      "người", "kỹ", "kĩ", "kyi", "quy", "y", "Mỹ", String(repeating: "ư", count: 60),
      "\u{1F600}", "kế", "Kê\u{301}", "57-NQ/TW", "**đậm**", "quý", "𝒳", "ﬀ", "Ω", "e\u{301}\u{323}",
    ]
    let gaps = [" ", "  ", "\n", "\t", ". ", ", ", " - ", "", "; ", "\u{A0}", "…", "\u{200B}"]
    let queries = ["đầu tư", "hoa", "thúy", "nghi quyet", "điều 57", "ủy ban", "người quý", "kế", "kĩ", "my y"].map {
      (terms($0), $0)
    }
    for _ in 0..<LongTests.count(3_000, long: 1_000_000) {
      var string = ""
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        string += syllables.randomElement(using: &random)! + gaps.randomElement(using: &random)!
      }
      if Bool.random(using: &random) { string = string.decomposedStringWithCanonicalMapping }
      let text = NormalizedText(string)
      let (terms, query) = queries.randomElement(using: &random)!
      for snippet in SnippetMaker(terms, length: 80).snippets(of: text, limit: 2) {
        try check(snippet, of: text, terms, "\(query) in \(string.debugDescription), seed \(random.seed)")
      }
    }
  }

  private func check(_ snippet: Snippet, of text: NormalizedText, _ terms: MatchTerms, _ comment: String) throws {
    let bytes = Array(snippet.text.utf8)
    let source = text.utf8[snippet.range.start..<snippet.range.end]
    let isSame = zip(bytes, source).allSatisfy { $0 == $1 || $0 == 0x20 && [0x09, 0x0A, 0x0D].contains($1) }
    #expect(bytes.count == source.count && isSame, "\(comment)")
    let words = Analyzer(.document).analyze(text)
    // What the filter keeps back is no match.
    let matcher = TextMatcher(terms)
    let kept = Analyzer(.document).analyze(Tokenizer.tokens(of: text), of: text, only: matcher.filter)
    #expect(matcher.matches(in: kept).map(\.range) == matcher.matches(in: words).map(\.range), "\(comment)")
    let all = TextMatcher(terms).matches(in: words).map(\.range).filter { snippet.range.contains($0) }
    let marked = snippet.highlights.map { TextRange($0.start + snippet.range.start, $0.end + snippet.range.start) }
    #expect(Set(all) == Set(marked), "\(comment)")
    for range in marked {
      let word = try #require(words.words.first { $0.source == range }, "\(comment)")
      let folded = words.folded(word)
      #expect(terms.words.contains { $0.folded == Array(folded) } || word.isExpansion, "\(comment)")
      #expect(String(validating: text.utf8[range.start..<range.end], as: UTF8.self) != nil, "\(comment)")
    }
  }
}
