internal import CXML

/// The elements and texts of a page in the order in which they begin, whatever the page leaves open or nests wrongly.
struct HTMLTree {
  struct Node {
    /// Of an element in lower case; nil of a text.
    let name: String?
    let attributes: [String: String]
    let text: String
    /// Place of the element it stands in; nil of the outermost.
    let parent: Int?
    /// Place after the last node within it.
    fileprivate(set) var end: Int
  }

  private(set) var nodes: [Node] = []

  /// The attributes that say how a page looks or what a part of it is for.
  private static let attributes: [StaticString] = [
    "align", "border", "class", "colspan", "content", "face", "hidden", "id", "role", "rowspan", "start", "style",
    "type",
    "value", "aria-hidden",
  ]

  /// - Parameter utf8: well-formed, without NUL.
  /// - Throws: `.exceeded(.memory)`.
  init(_ utf8: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    guard let walk = chtml_open(utf8, utf8.count) else { throw .exceeded(.memory, limit: limits.memory) }
    defer { chtml_close(walk) }
    var open: [Int] = []
    while true {
      switch chtml_next(walk) {
      case CHTML_START:
        open.append(nodes.count)
        nodes.append(
          Node(
            name: String(cString: chtml_name(walk)), attributes: Self.attributes(walk), text: "",
            parent: open.dropLast().last, end: nodes.count + 1))
      case CHTML_END: nodes[open.removeLast()].end = nodes.count
      case CHTML_TEXT:
        nodes.append(
          Node(
            name: nil, attributes: [:], text: String(cString: chtml_text(walk)), parent: open.last,
            end: nodes.count + 1))
      default: return
      }
    }
  }

  private static func attributes(_ walk: OpaquePointer) -> [String: String] {
    var found: [String: String] = [:]
    for name in attributes {
      let start = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
      if let value = chtml_attribute(walk, start) { found[name.description] = String(cString: value) }
    }
    return found
  }
}
