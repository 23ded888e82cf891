/// How often a word counts that stands in a title or a heading: the weights of the fields, applied before frequencies are
/// saturated (Robertson, Zaragoza and Taylor, Simple BM25 extension to multiple weighted fields, 2004).
struct Emphasis {
  let words: Int
  /// Of the pair it makes with the word before it.
  let pairs: Int

  static let none = Emphasis(words: 1, pairs: 1)
}
