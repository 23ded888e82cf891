import Documents
import Indexing
import Text

/// Turns the conditions of a query into what the index is asked.
public struct FilterPlanner {
  private let snapshot: Snapshot

  public init(snapshot: Snapshot) { self.snapshot = snapshot }

  /// A query that every document matches which meets the condition. As a filter it adds nothing to the score.
  public func query(_ filter: QueryFilter) -> IndexQuery {
    switch filter {
    case .type(let name): .term(Term(SearchField.type.id, DocumentKey.bytes(name)))
    case .issuer(let name): named(name, in: .issuer)
    case .place(let name): named(name, in: .place)
    case .years(let years):
      .inRange(SearchColumn.date.id, Int64(years.lowerBound * 10_000)...Int64(years.upperBound * 10_000 + 1_231))
    case .issued(let from, let to): issued(from: from, to: to)
    case .due(let from, let to): due(from: from, to: to)
    case .unit(let name, .lead): named(name, in: .lead)
    case .unit(let name, .support): named(name, in: .support)
    case .unit(let name, .any): .any([named(name, in: .lead), named(name, in: .support)])
    case .cites(let key, let relation?) where key.isEmpty:
      .prefix(SearchField.cites.id, Array(relation.rawValue.utf8) + [UInt8(ascii: ":")])
    case .cites(let key, let relation): .term(SearchField.citing(DocumentKey.bytes(key), relation))
    case .has(let feature): .term(Term(SearchField.features.id, Array(feature.rawValue.utf8)))
    }
  }

  /// The words of a name side by side, as typed: with accents exactly, without in any.
  private func named(_ name: String, in field: SearchField) -> IndexQuery {
    let text = Analyzer(.query).analyze(NormalizedText(name))
    guard !text.words.isEmpty else { return .none }
    let isExact = text.words.contains(where: \.hasAccents)
    let parts = text.words.map { word in
      IndexQuery.PhrasePart([Array(isExact ? text.exact(word) : text.folded(word))])
    }
    return .phrase(field.id, parts, slop: 0)
  }

  /// A date without its day counts from the first of its month on, one without its month from the first of its year.
  private func issued(from: PartialDate?, to: PartialDate?) -> IndexQuery {
    var lower: Int64 = 0
    if let from {
      let month = from.month == 1 && from.day == 1 ? 0 : from.month ?? 0
      let day = from.day == 1 ? 0 : from.day ?? 0
      lower = Int64(from.year * 10_000 + month * 100 + day)
    }
    let upper = to.map { Int64($0.year * 10_000 + ($0.month ?? 12) * 100 + ($0.day ?? 31)) } ?? 99_991_231
    return lower <= upper ? .inRange(SearchColumn.date.id, lower...upper) : .none
  }

  private func due(from: PartialDate?, to: PartialDate?) -> IndexQuery {
    let field = SearchField.due.id
    let lower = from.map { Array($0.description.utf8) } ?? []
    let upper = to.map { Array($0.description.utf8) } ?? [0xFF]
    let common = zip(lower, upper).prefix { $0 == $1 }.map(\.0)
    let days = snapshot.terms(field: field, prefix: common).map(\.bytes).filter { day in
      !day.lexicographicallyPrecedes(lower) && !upper.lexicographicallyPrecedes(day)
    }
    return days.isEmpty ? .none : .any(days.map { .term(Term(field, $0)) })
  }
}
