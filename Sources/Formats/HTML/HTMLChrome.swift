/// Tells what of a saved page surrounds its document: menus, heads, feet, forms.
///
/// Elements made for that are known by their names, their roles and the words of their classes. Others are lists of links: of the
/// short texts in them most are a link as a whole (link density as in Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using
/// Shallow Text Features", 2010, taken over texts and not over words, since official documents link what they cite within their
/// sentences).
struct HTMLChrome {
  private static let elements: Set<String> = ["aside", "footer", "nav"]
  private static let roles: Set<String> = [
    "banner", "complementary", "contentinfo", "menu", "menubar", "navigation", "presentation-menu", "search", "toolbar",
  ]
  /// They name a part of a page that is never the document.
  private static let words: Set<String> = [
    "advert", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "copyright", "footer", "header", "hotline",
    "login",
    "menu", "nav", "navbar", "navigation", "pagination", "related", "search", "share", "sidebar", "social", "topbar",
  ]
  private static let listLinks = 3

  private let tree: HTMLTree
  /// For each node, how many texts begin before it, and how many of those are links.
  private var texts: [Int] = [0]
  private var links: [Int] = [0]

  init(_ tree: HTMLTree) {
    self.tree = tree
    count()
  }

  /// Whether an element and all in it is left out.
  func isChrome(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard let name = node.name else { return false }
    if HTMLElements.silent.contains(name) || Self.elements.contains(name) || isHidden(node) { return true }
    if let role = node.attributes["role"], Self.roles.contains(role) { return true }
    guard HTMLElements.blocks.contains(name), name != "body", name != "html" else { return false }
    let linked = links[node.end] - links[index]
    if linked > 0 || name == "header", isNamedAfterChrome(node) { return true }
    return linked >= Self.listLinks && linked * 10 >= (texts[node.end] - texts[index]) * 7
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node.attributes["hidden"] != nil { return true }
    guard let style = node.attributes["style"] else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
  }

  private func isNamedAfterChrome(_ node: HTMLTree.Node) -> Bool {
    let names = (node.attributes["class"] ?? "") + " " + (node.attributes["id"] ?? "")
    guard names.utf8.count > 1 else { return false }
    return Self.split(names).contains { Self.words.contains($0) }
  }

  /// The words of names such as "main-menu", "topBar", "footer_links".
  private static func split(_ names: String) -> [String] {
    var words: [String] = []
    var word = ""
    for letter in names {
      if letter.isUppercase || !letter.isLetter {
        if !word.isEmpty { words.append(word) }
        word = letter.isLetter ? letter.lowercased() : ""
      } else {
        word.append(letter)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// A text is what stands between two borders of blocks; it is a link where all of it stands in links.
  private mutating func count() {
    texts = Array(repeating: 0, count: tree.nodes.count + 1)
    links = texts
    var (current, linked, plain) = (0, 0, 0)
    var linkEnd = 0
    var ends: [Int] = []
    var (textCount, linkCount) = (0, 0)
    func close() {
      if linked + plain > 0 {
        textCount += 1
        if plain == 0 { linkCount += 1 }
      }
      (linked, plain) = (0, 0)
    }
    while current < tree.nodes.count {
      let node = tree.nodes[current]
      while let end = ends.last, end <= current {
        ends.removeLast()
        close()
      }
      if let name = node.name {
        if HTMLElements.blocks.contains(name) || name == "br" {
          close()
          ends.append(node.end)
        }
        if name == "a" { linkEnd = max(linkEnd, node.end) }
      }
      texts[current] = textCount
      links[current] = linkCount
      if let name = node.name, HTMLElements.silent.contains(name) {
        for skipped in current..<node.end {
          texts[skipped] = textCount
          links[skipped] = linkCount
        }
        current = node.end
        continue
      }
      if node.name == nil {
        let letters = node.text.utf8.count { $0 > 0x20 }
        // A sign between two links ("|", "»") is no text.
        if current < linkEnd { linked += letters } else if letters > 2 { plain += letters }
      }
      current += 1
    }
    close()
    texts[tree.nodes.count] = textCount
    links[tree.nodes.count] = linkCount
  }
}
