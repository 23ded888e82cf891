/// Takes a score apart along the query that made it.
struct Explainer {
  let snapshot: Snapshot
  let compiler: QueryCompiler
  let address: DocAddress

  private var builder: CursorBuilder { CursorBuilder(snapshot: snapshot, place: address.segment) }

  func explain(_ query: IndexQuery, boost: Double) -> Explanation? {
    guard let (value, cursor) = match(query, boost: boost) else { return nil }
    switch query {
    case .none: return nil
    case .all, .prefix, .inRange, .hasValue:
      return Explanation(value: value, label: "constant")
    case .term(let term):
      return leaf(value, label(of: term.field, [[term.bytes]]), cursor, field: term.field, boost: boost)
    case .phrase(let field, let parts, _):
      return leaf(value, label(of: field, parts.map(\.alternatives)), cursor, field: field, boost: boost)
    case .boost(let inner, let factor):
      let part = explain(inner, boost: boost * Double(factor))
      return Explanation(value: value, label: "boosted by \(factor)", parts: part.map { [$0] } ?? [])
    case .bestOf(let queries):
      return Explanation(value: value, label: "best of", parts: queries.compactMap { explain($0, boost: boost) })
    case .boolean(let clauses):
      let parts = (clauses.must + clauses.should).compactMap { explain($0, boost: boost) }
      return Explanation(value: value, label: "sum of", parts: parts)
    }
  }

  private func match(_ query: IndexQuery, boost: Double) -> (Float, DocumentCursor)? {
    guard let cursor = builder.cursor(compiler.plan(query, boost: boost)),
      cursor.seek(address.doc.rawValue) == address.doc.rawValue, cursor.confirm()
    else { return nil }
    return (compiler.score(cursor.score()), cursor)
  }

  private func leaf(
    _ value: Float, _ label: String, _ cursor: DocumentCursor, field: FieldID, boost: Double
  ) -> Explanation {
    let weight: TermWeight
    let frequency: UInt32
    switch cursor {
    case let cursor as TermCursor: (weight, frequency) = (cursor.weight, cursor.frequency)
    case let cursor as PhraseCursor: (weight, frequency) = (cursor.weight, cursor.frequency)
    default: return Explanation(value: value, label: label)
    }
    let saturation = weight.saturation(of: address.doc.rawValue)
    let whole = Float(Double(weight.weight) / compiler.scale)
    let code = weight.norms.map { $0[Int(address.doc.rawValue)] } ?? 0
    return Explanation(
      value: value, label: label,
      parts: [
        Explanation(value: whole, label: "idf times boost \(boost)"),
        Explanation(
          value: QuantizedScore.part(frequency: frequency, saturation: saturation),
          label: "frequency / (frequency + saturation)",
          parts: [
            Explanation(value: Float(frequency), label: "frequency"),
            Explanation(value: saturation, label: "saturation"),
            Explanation(value: Float(Norm.length(ofCode: code)), label: "length of the field, rounded"),
            Explanation(value: Float(snapshot.averageLength(of: field)), label: "average length of the field"),
          ]),
      ])
  }

  private func label(of field: FieldID, _ parts: [[[UInt8]]]) -> String {
    let words = parts.map { $0.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") }
    return "\(field.rawValue):\(words.joined(separator: " "))"
  }
}
