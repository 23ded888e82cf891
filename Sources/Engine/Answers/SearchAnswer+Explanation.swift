internal import Indexing
internal import Search

extension SearchAnswer.Explanation {
  init(_ explanation: Indexing.Explanation) {
    value = (Double(explanation.value) * 1e6).rounded() / 1e6
    label = Self.named(explanation.label)
    parts = explanation.parts.map(SearchAnswer.Explanation.init)
  }

  /// A term's label begins with the number of its field: its name says more.
  private static func named(_ label: String) -> String {
    guard let colon = label.firstIndex(of: ":"), let number = UInt8(label[..<colon]),
      let field = SearchField(rawValue: number)
    else { return label }
    return "\(field)\(label[colon...])"
  }
}
