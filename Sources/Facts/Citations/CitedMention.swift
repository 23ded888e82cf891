import Documents
import Text

/// A citation while its passage is being read: tokens instead of text.
final class CitedMention {
  /// From the type word, if there is one, through the symbol.
  var tokens: Range<Int>
  /// Where its last token has a word glued to it: the end in bytes of the text.
  var cut: Int?
  /// The first token of the parts before it.
  var lead: Int
  /// After date and issuer.
  var end: Int
  var `class`: Citation.Class
  var type: CitationType?
  var symbol: DocumentSymbol?
  /// A number without symbol.
  var number: String?
  /// The name of a named document.
  var name: String?
  var date: PartialDate?
  var issuer: Range<Int>?
  var subject: Range<Int>?
  var parts: [String] = []
  var relation: Relation = .mentions
  var rule: CitationRule
  /// Parentheses it stands in.
  var depth = 0
  /// Whether it stands in the subject of another citation.
  var isNested = false
  var hasTypeWord = true
  /// Index of the passage in the order of the text.
  var passage = 0

  init(
    tokens: Range<Int>, class: Citation.Class, type: CitationType?, symbol: DocumentSymbol? = nil,
    number: String? = nil,
    name: String? = nil, rule: CitationRule
  ) {
    self.tokens = tokens
    lead = tokens.lowerBound
    end = tokens.upperBound
    self.class = `class`
    self.type = type
    self.symbol = symbol
    self.number = number
    self.name = name
    self.rule = rule
  }
}
