import Indexing
import Text

/// The words of the index that begin as a typed word does.
struct PrefixExpansion {
  /// Words that count in the score; a document that only holds others is found all the same.
  private static let limit = 64

  let snapshot: Snapshot

  func expansion(of word: PlannedWord) -> (scoring: [IndexQuery], presence: IndexQuery) {
    guard word.hasAccents else {
      let field = SearchField.textFolded.id
      let terms = snapshot.terms(field: field, prefix: word.folded, limit: 4 * Self.limit)
      let best = terms.sorted { $0.documents > $1.documents }.prefix(Self.limit)
      return ([.bestOf(best.map { .term(Term(field, $0.bytes)) })], .prefix(field, word.folded))
    }
    let field = SearchField.text.id
    let typed = Spelling(word.exact)
    let terms = snapshot.terms(field: field, prefix: word.folded).filter { Spelling($0.bytes).extends(typed) }
    let best = terms.sorted { $0.documents > $1.documents }.prefix(Self.limit).map {
      IndexQuery.term(Term(field, $0.bytes))
    }
    return ([.bestOf(best)], .any(best))
  }

  /// An exact term taken apart.
  private struct Spelling {
    let letters: ArraySlice<UInt8>
    let tone: UInt8?

    init(_ term: [UInt8]) {
      let end = term.lastIndex(of: WordSpelling.separator) ?? term.endIndex
      var accents = term[min(end + 1, term.endIndex)...]
      if let last = accents.last, (0x31...0x35).contains(last) {
        tone = last
        accents.removeLast()
      } else {
        tone = nil
      }
      letters = accents.isEmpty ? term[..<end] : accents
    }

    /// The tone counts where it has been typed.
    func extends(_ typed: Spelling) -> Bool {
      letters.starts(with: typed.letters) && (typed.tone == nil || tone == typed.tone)
    }
  }
}
