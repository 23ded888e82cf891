import Foundation
import Indexing

/// A query of the file of queries.
struct BenchQuery {
  static let field: FieldID = 1

  /// Its class: what begins with "and" is a conjunction, with "or" a disjunction, with "phrase" a phrase.
  let cls: String
  let terms: [String]

  /// Lines of class, tab and terms separated by one space; empty lines do not count.
  static func read(_ path: String) throws -> [BenchQuery] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1).map { Substring($0) }
      let terms = columns.dropFirst().flatMap { $0.utf8.split(separator: UInt8(ascii: " ")) }
      return BenchQuery(cls: String(columns.first ?? ""), terms: terms.map { String(Substring($0)) })
    }
  }

  var query: IndexQuery {
    if cls.hasPrefix("phrase") { return .phrase(Self.field, terms.map { IndexQuery.PhrasePart($0) }, slop: 0) }
    let parts = terms.map { IndexQuery.term(Term(Self.field, $0)) }
    if cls.hasPrefix("and") { return .every(parts) }
    return cls.hasPrefix("or") ? .any(parts) : .every(Array(parts.prefix(1)))
  }
}
