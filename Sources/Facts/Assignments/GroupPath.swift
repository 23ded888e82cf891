/// The groups that a row of a table stands in. Which style of numeral is the outer one, the table's own order tells.
struct GroupPath {
  private enum Style {
    case roman, letter, decimal
  }

  private var open: [(style: Style, label: String)] = []

  /// "VII/A", or nil outside any group.
  var label: String? { open.isEmpty ? nil : open.map(\.label).joined(separator: "/") }

  mutating func enter(_ label: String) {
    let style = GroupPath.style(of: label)
    if let depth = open.firstIndex(where: { $0.style == style }) { open.removeSubrange(depth...) }
    open.append((style, label))
  }

  private static func style(of label: String) -> Style {
    if label.allSatisfy({ $0.isNumber || $0 == "." }) { return .decimal }
    // C, D, L and M stand for letters: no table has a hundred groups.
    return label.allSatisfy({ "IVX".contains($0) }) ? .roman : .letter
  }
}
