public import Text

/// A logical run of text: a paragraph, a heading, a list item, a table cell. It may be made of several pieces of the text
/// that a page break tore apart; its tokens read as one.
public struct Passage: Sendable {
  public enum Kind: String, Sendable, Codable {
    /// Letterhead lines: issuer, number line, place and date.
    case letterhead
    /// The line with the document's type ("KẾ HOẠCH").
    case typeName
    /// The subject (trích yếu).
    case subject
    case heading
    case paragraph
    case listItem
    case footnote
    /// "PHỤ LỤC 1", its title, "(Kèm theo …)".
    case annexHeading, annexTitle, annexNote
    case recipients
    case signature
    /// A cell of a table.
    case cell
  }

  public var kind: Kind
  /// Most passages are of one piece: it needs no memory of its own.
  private var firstPiece: TextRange?
  private var furtherPieces: [TextRange]
  /// The tokens of all pieces; the first of each further piece has the gap `.piece`.
  public var tokens: TokenRun
  /// Index into `Document.divisions` of the innermost division it stands in (a heading: its own division).
  public var division: Int?
  /// What numbers it, as written ("1.", "a)", "-"), not part of `tokens`.
  public var label: String?

  public init(
    kind: Kind, pieces: [TextRange], text: NormalizedText, division: Int? = nil, label: String? = nil
  ) {
    self.kind = kind
    firstPiece = pieces.first
    furtherPieces = Array(pieces.dropFirst())
    self.division = division
    self.label = label
    tokens = TokenRun()
    for piece in Tokenizer.tokens(of: text, inEach: pieces) { tokens.append(piece) }
  }

  /// A passage of one piece whose tokens are at hand.
  init(kind: Kind, piece: TextRange, tokens: TokenRun, division: Int? = nil, label: String? = nil) {
    self.kind = kind
    firstPiece = piece
    furtherPieces = []
    self.tokens = tokens
    self.division = division
    self.label = label
  }

  /// Its pieces, ascending, in bytes of the document's text.
  public var pieces: [TextRange] { firstPiece.map { [$0] + furtherPieces } ?? [] }

  public var pieceCount: Int { firstPiece == nil ? 0 : 1 + furtherPieces.count }

  public var lastPiece: TextRange? { furtherPieces.last ?? firstPiece }

  /// From the start of the first piece to the end of the last.
  public var range: TextRange { TextRange(firstPiece?.start ?? 0, lastPiece?.end ?? 0) }

  /// Adds a further piece.
  mutating func append(_ piece: TextRange, _ tokens: TokenRun) {
    if firstPiece == nil { firstPiece = piece } else { furtherPieces.append(piece) }
    self.tokens.append(tokens)
  }

  public var isEmpty: Bool { tokens.isEmpty }
}
