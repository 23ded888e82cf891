/// The numbers of list items, which browsers make.
struct HTMLListCounter {
  /// The last number of each list, by the place of its element.
  private var numbers: [Int: Int] = [:]

  /// The label of an item with a blank after it: "1. ", "b. ", "- ".
  mutating func label(ofItem index: Int, in tree: HTMLTree) -> String {
    let item = tree.nodes[index]
    guard let list = item.parent, tree.nodes[list].name == "ol" else { return "- " }
    let attributes = tree.nodes[list].attributes
    let last = numbers[list] ?? (attributes["start"].flatMap { Int($0) } ?? 1) - 1
    let number = item.attributes["value"].flatMap { Int($0) } ?? (last == Int.max ? last : last + 1)
    numbers[list] = number
    let text = Self.format(item.attributes["type"] ?? attributes["type"], attributes["style"] ?? "").text(number)
    return text + ". "
  }

  private static func format(_ type: String?, _ style: String) -> NumberFormat {
    switch type {
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: break
    }
    if style.contains("lower-alpha") || style.contains("lower-latin") { return .lowerLetter }
    if style.contains("upper-alpha") || style.contains("upper-latin") { return .upperLetter }
    if style.contains("lower-roman") { return .lowerRoman }
    return style.contains("upper-roman") ? .upperRoman : .decimal(width: 1)
  }
}
