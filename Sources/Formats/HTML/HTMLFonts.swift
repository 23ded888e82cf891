/// The fonts that a page sets its texts in: by `<font face>`, by style attributes, and by rules of its style sheets for an element, a
/// class, or both. Old pages tell their encoding by nothing else.
struct HTMLFonts {
  /// By "p", ".class" and "p.class".
  private var rules: [String: String] = [:]

  init(_ tree: HTMLTree) {
    for (index, node) in tree.nodes.enumerated() where node.name == "style" {
      for text in tree.nodes[(index + 1)..<node.end] { addRules(of: text.text) }
    }
  }

  /// The font that an element itself asks for.
  func font(of node: HTMLTree.Node) -> String? {
    if let style = node.attributes["style"], let font = Self.family(in: style) { return font }
    if let face = node.attributes["face"], let font = Self.first(of: face) { return font }
    guard !rules.isEmpty, let name = node.name else { return nil }
    for name in (node.attributes["class"] ?? "").split(separator: " ") {
      if let font = rules["\(node.name ?? "").\(name)"] ?? rules[".\(name)"] { return font }
    }
    return rules[name]
  }

  private mutating func addRules(of sheet: String) {
    for rule in sheet.split(separator: "}") {
      guard let brace = rule.firstIndex(of: "{"), let font = Self.family(in: String(rule[rule.index(after: brace)...]))
      else { continue }
      for selector in rule[..<brace].split(separator: ",") {
        let selector = selector.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // A selector of several steps needs the whole tree; those that set fonts are simple.
        let name = selector.split(separator: " ").last.map(String.init) ?? ""
        if !name.isEmpty, !selector.contains(" ") { rules[name] = font }
      }
    }
  }

  /// The first font of a declaration's "font-family" or "font".
  private static func family(in declarations: String) -> String? {
    for declaration in declarations.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let property = declaration[..<colon].filter { !$0.isWhitespace }.lowercased()
      let value = declaration[declaration.index(after: colon)...]
      if property == "font-family" { return first(of: String(value)) }
    }
    return nil
  }

  private static func first(of families: String) -> String? {
    let first = families.split(separator: ",").first?.filter { $0 != "\"" && $0 != "'" } ?? ""
    let name = first.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty ? nil : name
  }
}
