import Documents
import Testing
import Text

@testable import Facts

/// A text and the citations a careful reader finds in it.
struct CitationExample: CustomTestStringConvertible, Sendable {
  struct Expected: Hashable, Sendable, CustomStringConvertible {
    var text: String
    var type: String?
    var key: String
    var `class`: Citation.Class
    var date: String?
    var issuer: String?
    var relation: Relation
    var parts: [String]

    init(
      _ text: String, _ type: String?, _ key: String, as class: Citation.Class = .numbered, date: String? = nil,
      issuer: String? = nil, _ relation: Relation = .mentions, parts: [String] = []
    ) {
      self.text = text
      self.type = type
      self.key = key
      self.class = `class`
      self.date = date
      self.issuer = issuer
      self.relation = relation
      self.parts = parts
    }

    init(_ citation: Citation) {
      self.init(
        citation.text, citation.target.type, citation.target.key, as: citation.class, date: citation.date?.description,
        issuer: citation.issuer, citation.relation, parts: citation.parts)
    }

    var description: String {
      "\(text) | \(type ?? "-") | \(key) | \(`class`.rawValue) | \(date ?? "-") | \(issuer ?? "-") | \(relation.rawValue) | \(parts)"
    }
  }

  let text: String
  let expected: [Expected]

  init(_ text: String, _ expected: Expected...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  /// What the reader finds in the text as one paragraph of a document of a type.
  func found(type: String? = nil, kind: Passage.Kind = .paragraph) -> [Expected] {
    CitationExample.citations(text, type: type, kind: kind).map(Expected.init)
  }

  /// The citations of a text whose lines are passages.
  static func citations(_ string: String, type: String? = nil, kind: Passage.Kind = .paragraph) -> [Citation] {
    let text = NormalizedText(string)
    let passages = (1...text.lineCount).map { Passage(kind: kind, pieces: [text.range(ofLine: $0)], text: text) }
    var letterhead = Letterhead()
    letterhead.type = type
    let document = Document(text: text, letterhead: letterhead, divisions: [], passages: passages, tables: [])
    return CitationReader(document: document).citations()
  }
}
