/// Every number of the ranking but BM25's own two.
///
/// The score of a document is the sum, over the words of the query and the pairs of adjacent ones, of BM25 times the weight of
/// the form that matched. What title and headings count beyond the body is in `EmphasisTable`. The numbers are
/// chosen by measurement: `Benchmarks/relevance`.
public struct WeightTable: Hashable, Sendable {
  /// Of two adjacent words; one word counts 1.
  public var pair: Float = 0.6
  /// Of a word that was typed with accents and stands in the document with others.
  public var otherAccents: Float = 0.15
  /// Of the spellings that a word, and a pair, typed without accents probably has, each times its probability.
  public var restored: Float = 0.7
  public var restoredPair: Float = 0.5
  /// Of a word, and a pair, typed without accents as it was typed: any accents.
  public var folded: Float = 0.3
  public var foldedPair: Float = 0.5
  /// Of the same for each unit of probability that the likeliest spelling lacks.
  public var doubt: Float = 0.7
  /// Of words that only join others, and of those that only ask; of the pairs they are part of.
  public var joining: Float = 0.4
  public var joiningPair: Float = 0.9
  public var asking: Float = 0.2
  public var askingPair: Float = 0.6
  /// Of symbols and dates that stand in the text, and of the document's own symbol.
  public var identifier: Float = 3
  public var symbol: Float = 6
  /// Of what was put in the place of a word that no document holds.
  public var correction: Float = 0.6

  /// A query of at most so many syllables asks for all of them first.
  public var strictWords = 6

  public init() {}

  public static let standard = WeightTable()
}
