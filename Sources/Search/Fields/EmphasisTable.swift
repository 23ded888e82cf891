/// How often words of titles and headings count.
public struct EmphasisTable: Sendable {
  let title: Emphasis
  let heading: Emphasis

  init(title: Emphasis, heading: Emphasis) {
    self.title = title
    self.heading = heading
  }

  public static let standard = EmphasisTable(
    title: Emphasis(words: 3, pairs: 4), heading: Emphasis(words: 3, pairs: 4))
  /// As those of the body: what the weights are measured against.
  public static let flat = EmphasisTable(title: .none, heading: .none)
}
