/// One word, number or sign of a normalised text. Markup (`**`, tags, escapes) yields no tokens.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters only.
    case word
    /// ASCII digits only.
    case number
    /// Any hyphen, dash or minus.
    case dash
    case slash, comma, period, colon, semicolon, openParen, closeParen, quote, percent, comparator, ampersand, plus
    /// "…", "•", and every other sign.
    case sign
  }

  /// How a word's letters are cased.
  public enum Shape: UInt8, Sendable {
    case lower
    /// First letter only ("Sở").
    case capitalized
    /// At least two letters, all of them ("UBND").
    case upper
    /// Anything else ("SNgV", "QĐ-TTg"'s "TTg").
    case mixed
  }

  /// What stands between the token before and this one.
  public enum Gap: UInt8, Sendable {
    case none, space, tab, line
    /// The start of a new piece: a cell that goes on in another row, a paragraph after a page break.
    case piece
  }

  public let kind: Kind
  public let shape: Shape
  public var gap: Gap
  /// Letters of a word, digits of a number (saturating at 255).
  public let letters: UInt8
  public let start: Int32
  public let end: Int32
  /// Of a word: its spelling. Of a number: its value (at most nine digits; more saturate).
  public let value: UInt64
  /// Of a word: its spelling without accents.
  public let folded: FoldedKey

  public var range: TextRange { TextRange(Int(start), Int(end)) }
  public var length: Int { Int(end - start) }
  public var key: SpellingKey { SpellingKey(value: value) }

  /// The value of a number token.
  public var number: Int {
    precondition(kind == .number)
    return Int(value)
  }

  /// Whether a word begins with a capital.
  public var isCapital: Bool { kind == .word && shape != .lower }
}
