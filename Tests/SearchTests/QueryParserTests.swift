import Facts
import Foundation
import Testing
import Text

@testable import Search

@Suite struct QueryParserTests {
  @Test(arguments: QueryExamples.all)
  func examples(example: QueryExamples.Example) {
    let query = QueryParser().parse(example.typed)
    #expect(query.description == example.read)
    #expect(query.notes == example.notes)
  }

  @Test func everyFieldHasItsNames() {
    for field in QueryField.allCases {
      #expect(QueryField.names.contains { $0.field == field && $0.isVietnamese }, "\(field)")
      #expect(QueryField.names.contains { $0.field == field && $0.name == field.rawValue }, "\(field)")
    }
  }

  @Test(arguments: QueryField.names.map(\.name))
  func namesAreReadWithAndWithoutAccents(name: String) throws {
    let field = try #require(QueryField.names.first { $0.name == name }).field
    for spelling in [name, name.uppercased(), name.applyingTransform(.stripDiacritics, reverse: false) ?? name] {
      let items = QueryLexer(NormalizedText("x y " + spelling + ":z")).items
      #expect(items.contains { $0.kind == .field(field) }, "\(spelling)")
    }
  }

  @Test func decomposedInputIsRead() {
    let typed = "cơ quan:\"Sở Ngoại vụ\" cải cách".decomposedStringWithCanonicalMapping
    #expect(QueryParser().parse(typed).description == "issuer=Sở Ngoại vụ (cải cách)")
  }

  private struct Numbered: CitationPattern {
    let number: String
    func matches(_ target: CitationTarget) -> Bool { target.number == number }
  }

  /// Finds "NQ" with its number.
  private struct Resolutions: CitationFinder {
    func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)] {
      let tokens = Tokenizer.tokens(of: text, in: range)
      return tokens.indices.dropLast().compactMap { place in
        guard tokens[place].key == SpellingKey("nq"), tokens[place + 1].kind == .number else { return nil }
        let found = TextRange(Int(tokens[place].start), Int(tokens[place + 1].end))
        return (found, Numbered(number: String(tokens[place + 1].number)))
      }
    }
  }

  @Test(arguments: [
    ("nq 57", "<nq 57>", true), ("NQ57", "<NQ57>", true),
    ("thực hiện NQ 57 cấp xã", "(thực hiện) <NQ 57> (cấp xã)", false),
    ("\"NQ 57\"", "\"NQ 57\"", false), ("cites:NQ57", "cites=<NQ57>", false), ("nq 57 nq 59", "<nq 57> <nq 59>", false),
    ("trích dẫn:\"căn cứ:NQ 57\" đất", "cites=basis:<NQ 57> (đất)", false), ("NQ 57 -đất", "<NQ 57> NOT (đất)", false),
  ])
  func references(typed: String, read: String, isReference: Bool) {
    let query = QueryParser(citations: Resolutions()).parse(typed)
    #expect(query.description == read)
    #expect(query.isReference == isReference)
  }

  @Test func anyInputParses() {
    var random = SeededGenerator()
    let pieces = [
      "\"", "“", "”", "(", ")", ":", "-", "*", " ", " ", "AND", "OR", "NOT", "VÀ", "HOẶC", "KHÔNG", "loại:", "cơ quan:",
      "năm:",
      "hạn:", "..", "<", "57-NQ/TW", "đất", "ĐẤT", "quyê\u{301}t", "\u{301}", "\u{0}", "/", ",", "\n", "\u{1F600}",
      "«", "2026", "Q1",
    ]
    let parser = QueryParser(citations: Resolutions())
    for _ in 0..<LongTests.count(20_000, long: 10_000_000) {
      let typed = (0..<Int.random(in: 0...24, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined()
      let query = parser.parse(typed)
      // Whatever can be looked for is looked for.
      let hasWords = !Analyzer(.query).analyze(query.text).words.isEmpty
      #expect(hasWords || query.root == nil, "\(typed.debugDescription), seed \(random.seed)")
      _ = query.description
    }
  }

  @Test func deepNestingIsHarmless() {
    let query = QueryParser().parse(
      String(repeating: "(", count: 100_000) + "đất" + String(repeating: ")", count: 100_000))
    #expect(query.description == "nothing" || query.description == "(đất)")
  }
}
