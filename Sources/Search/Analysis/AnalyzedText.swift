public import Text

/// A text as the index sees it: words in order, each as bytes in its exact and its folded form, and the identifiers among them.
///
/// The bytes of all words stand in one buffer; a word is two ranges of it. The exact form of a word begins with its folded
/// form (see `WordSpelling`).
public struct AnalyzedText: Sendable {
  /// A word or a number, or one word of what an abbreviation stands for.
  public struct Word: Sendable {
    let start: Int32
    let foldedEnd: Int32
    let end: Int32
    let sourceStart: Int32
    let sourceEnd: Int32
    /// Ascending; the words of an abbreviation's long form follow one another as if they had been written out.
    public let position: UInt32
    public let isNumber: Bool
    /// Whether nothing but a gap or a dash stands between the word before and this one: the two make a pair.
    public let joinsPrevious: Bool
    /// Whether the word comes from an abbreviation that was written in its place.
    public let isExpansion: Bool

    /// What was written, in bytes of the text.
    public var source: TextRange { TextRange(Int(sourceStart), Int(sourceEnd)) }
    /// Whether it was written with a tone or with a letter that ASCII lacks.
    public var hasAccents: Bool { end - foldedEnd > 1 }
    var count: Int { Int(end - start) }
    var foldedCount: Int { Int(foldedEnd - start) }
  }

  /// A symbol of a document or a date, in one form whatever was written: `57-nq-tw`, `2024-12-22`.
  public struct Identifier: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case symbol, date
    }

    public let kind: Kind
    public let bytes: [UInt8]
    public let source: TextRange
    /// Position of its first word.
    public let position: UInt32
  }

  public internal(set) var bytes: [UInt8] = []
  public internal(set) var words: [Word] = []
  public internal(set) var identifiers: [Identifier] = []
  /// Position of the next word to come.
  var nextPosition: UInt32 = 0

  public init() {}

  public func folded(_ word: Word) -> ArraySlice<UInt8> { bytes[Int(word.start)..<Int(word.foldedEnd)] }

  public func exact(_ word: Word) -> ArraySlice<UInt8> { bytes[Int(word.start)..<Int(word.end)] }
}

extension AnalyzedText {
  /// Replaces `pair` by the term of two adjacent words: their folded forms with a space between, "~", then what the accents
  /// add to each. "Đầu tư" is `dau tu~đâu2 tư`.
  /// - Returns: the length of the folded part.
  func appendPair(_ first: Word, _ second: Word, to pair: inout [UInt8]) -> Int {
    pair.removeAll(keepingCapacity: true)
    pair += folded(first)
    pair.append(0x20)
    pair += folded(second)
    let count = pair.count
    pair.append(WordSpelling.separator)
    pair += accents(first)
    pair.append(0x20)
    pair += accents(second)
    return count
  }

  /// What stands after "~".
  private func accents(_ word: Word) -> ArraySlice<UInt8> { bytes[Int(word.foldedEnd) + 1..<Int(word.end)] }
}
