public import Documents
public import Text

/// A reference to a document as a user types it: "nq 57", "nghi quyet 57", "57/NQ-TW", "57 nq tw", "NĐ 30/2020".
public struct CitationQuery: Hashable, Sendable {
  /// The type named by word or code.
  public let type: String?
  /// Without leading zeros, with its letter: "57", "30c".
  public let number: String
  public let year: Int?
  /// Bodies and units of the symbol as typed, without accents, in lower case: "tw", "ubnd".
  public internal(set) var bodies: [String]
  /// Of issue.
  public let date: PartialDate?
  /// The tokens of the query that it takes; the rest stays words.
  public let tokens: Range<Int>

  /// The first reference in a query, or nil where it holds none.
  public init?(_ query: String) {
    let text = NormalizedText(query)
    self.init(Tokenizer.tokens(of: text), text: text)
  }

  /// The same of a query that was cut into tokens already.
  public init?(_ tokens: TokenRun, text: NormalizedText) {
    let reader = CitationQueryReader(reading: TokenReading(tokens: tokens, text: text))
    for start in tokens.indices {
      if let found = reader.query(at: start) {
        self = found
        return
      }
    }
    return nil
  }

  init(type: String?, number: String, year: Int?, bodies: [String], date: PartialDate?, tokens: Range<Int>) {
    self.type = type
    self.number = number
    self.year = year
    self.bodies = bodies
    self.date = date
    self.tokens = tokens
  }

  /// The number of a cited document as queries give it.
  public static func plainNumber(of target: CitationTarget) -> String? { target.number.map(DocumentSymbol.plain) }

  /// Whether a cited document may be meant: what the query gives must agree, what it leaves out does not count.
  public func matches(_ target: CitationTarget, date issued: PartialDate? = nil) -> Bool {
    guard CitationQuery.plainNumber(of: target) == number else { return false }
    if let type, let other = target.type, !CitationQuery.isSame(type, other) { return false }
    let symbol = target.symbol ?? target.key
    let text = NormalizedText(symbol)
    let reading = Tokenizer.tokens(of: text)
    if let year {
      let years = reading.dropFirst().filter { $0.kind == .number && $0.letters == 4 }.map(\.number)
      guard years.contains(year) || years.isEmpty && (issued.map { $0.year == year } ?? false) else { return false }
    }
    if let date, let issued, !date.agrees(with: issued) { return false }
    let words = reading.filter { $0.kind == .word }.map(\.folded)
    return bodies.allSatisfy { words.contains(FoldedKey($0)) }
  }

  /// Types that share a code or a word: a party regulation is QĐ, a letter is called a document too.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || Set([left, right]) == ["QĐ", "QyĐ"] || Set([left, right]) == ["TT", "TTLT"]
      || Set([left, right]) == ["NQ", "NQLT"] || Set([left, right]) == ["ĐA", "DA"]
      || Set([left, right]) == ["HD", "HĐ"]
  }
}
