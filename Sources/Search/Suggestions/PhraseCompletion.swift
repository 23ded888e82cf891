public import Indexing
import Text

/// Completes the last word, or the last two, of what was typed to two words that stand together in the index.
public struct PhraseCompletion {
  /// Pairs looked at.
  private static let pairs = 1_500

  private let snapshot: Snapshot

  public init(snapshot: Snapshot) { self.snapshot = snapshot }

  /// Completions that at least two documents hold, the most frequent first, the words before them as they were typed.
  public func completions(of beginning: String, limit: Int) -> [(text: String, documents: Int)] {
    let text = NormalizedText(beginning)
    let words = Analyzer(.query).analyze(text).words.filter { !$0.isExpansion }
    guard let last = words.last else { return [] }
    let analyzed = Analyzer(.query).analyze(text)
    var prefix = Array(analyzed.folded(last))
    var start = last.source.start
    if words.count > 1 {
      let before = words[words.count - 2]
      prefix = analyzed.folded(before) + [0x20] + prefix
      start = before.source.start
    } else if prefix.count < 2 {
      return []
    }
    let head = text.string(TextRange(0, start))
    let typed = text.string(TextRange(start, text.utf8.count)).lowercased()
    return pairs(beginningWith: prefix, typed: typed).filter { $0.documents > 1 }
      .compactMap { pair in PairSpelling.text(of: pair.bytes).map { (text: $0, documents: pair.documents) } }
      .sorted { left, right in
        let (isLeft, isRight) = (left.text.hasPrefix(typed), right.text.hasPrefix(typed))
        return isLeft != isRight ? isLeft : left.documents > right.documents
      }
      .prefix(limit).map { (text: head + $0.text, documents: $0.documents) }
  }

  /// Terms spell i for the y of "quy", but not for that of "quyết".
  private func pairs(beginningWith prefix: [UInt8], typed: String) -> [TermStatistics] {
    let field = SearchField.textPairs.id
    let found = snapshot.terms(field: field, prefix: prefix, limit: Self.pairs)
    guard typed.hasSuffix("y"), prefix.last == UInt8(ascii: "i") else { return found }
    return found + snapshot.terms(field: field, prefix: prefix.dropLast() + [UInt8(ascii: "y")], limit: Self.pairs)
  }
}
