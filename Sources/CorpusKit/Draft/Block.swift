/// One stretch of a document's layout.
struct Block: Sendable {
  enum Kind: Sendable {
    /// Issuing bodies, motto: what a two-column head consists of beside number and date.
    case headBody
    case headNumber, headDate
    case typeName, subject
    case heading, paragraph, item
    case annexTitle
    case recipients, signature
    case table
  }

  var kind: Kind
  var text = MarkedText()
  /// What follows after a page break inside it.
  var continuation: MarkedText?
  /// Whether it stands right under the block before, without a blank line.
  var isTight = false
  /// Lines that a page's head or foot left behind after it.
  var stray: MarkedText?
  /// Whether its lines end at a width instead of at its end.
  var isWrapped = false
  var table: TableDraft?

  init(_ kind: Kind, _ text: MarkedText, isTight: Bool = false) {
    self.kind = kind
    self.text = text
    self.isTight = isTight
  }

  init(_ table: TableDraft) {
    kind = .table
    self.table = table
  }

  /// Whether its words are running text of the body.
  var isProse: Bool { kind == .paragraph || kind == .item }
}
