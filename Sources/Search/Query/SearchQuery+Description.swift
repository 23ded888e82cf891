import Documents
import Text

/// How a query was read, in one form: words between parentheses, `AND`, `OR`, `NOT`, conditions as `field=value`.
extension SearchQuery: CustomStringConvertible {
  public var description: String { root.map { describe($0) } ?? "nothing" }

  private func describe(_ node: QueryNode) -> String {
    switch node {
    case .words(let text): "(\(words(text)))"
    case .phrase(let text): "\"\(words(text))\""
    case .prefix(let text): "(\(words(text))*)"
    case .scoped(let scope, let text): "\(scope)=(\(words(text)))"
    case .filter(let filter): filter.description
    case .citation(let place): "<\(text.string(citations[place].range))>"
    case .citing(let place, let relation):
      "cites=\(relation.map { $0.rawValue + ":" } ?? "")<\(text.string(citations[place].range))>"
    case .group(let nodes): nodes.map { describe($0) }.joined(separator: " ")
    case .all(let nodes): nodes.map { nested($0) }.joined(separator: " AND ")
    case .any(let nodes): nodes.map { nested($0) }.joined(separator: " OR ")
    case .not(let inner): "NOT " + nested(inner)
    }
  }

  private func nested(_ node: QueryNode) -> String {
    switch node {
    case .all, .any, .group: "[" + describe(node) + "]"
    default: describe(node)
    }
  }

  private func words(_ query: QueryText) -> String {
    var parts: [String] = []
    var end = -1
    for word in query.analyzed.words where word.source.start >= end {
      parts.append(text.string(word.source))
      end = word.source.end
    }
    return parts.joined(separator: " ")
  }
}

extension QueryFilter: CustomStringConvertible {
  public var description: String {
    switch self {
    case .type(let name): "type=\(name)"
    case .issuer(let name): "issuer=\(name)"
    case .place(let name): "place=\(name)"
    case .years(let years) where years.lowerBound == years.upperBound: "year=\(years.lowerBound)"
    case .years(let years): "year=\(years.lowerBound)..\(years.upperBound)"
    case .issued(let from, let to): "date=\(period(from, to))"
    case .due(let from, let to): "due=\(period(from, to))"
    case .unit(let name, let part): "unit(\(part))=\(name)"
    case .cites(let key, let relation): "cites=\(relation.map { $0.rawValue + ":" } ?? "")\(key)"
    case .has(let feature): "has=\(feature.rawValue)"
    }
  }

  private func period(_ from: PartialDate?, _ to: PartialDate?) -> String {
    (from?.description ?? "") + ".." + (to?.description ?? "")
  }
}
