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
    let utf8 = Self.withItems(utf8)
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

  /// The page with an item between a list and a list that stands in it directly, as office programs write them: libxml2 would end the outer
  /// one there. An item of type "none" has no number and is not counted.
  private static func withItems(_ utf8: [UInt8]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(utf8.count)
    var isInList = false
    var offset = 0
    while offset < utf8.count {
      guard utf8[offset] == UInt8(ascii: "<") else {
        if utf8[offset] > 0x20 { isInList = false }
        page.append(utf8[offset])
        offset += 1
        continue
      }
      let opensList = opensList(utf8[offset...])
      if opensList && isInList { page += "<li type=none>".utf8 }
      let end = utf8[offset...].firstIndex(of: UInt8(ascii: ">")) ?? utf8.count - 1
      page += utf8[offset...end]
      offset = end + 1
      isInList = opensList
    }
    return page
  }

  private static func opensList(_ tag: ArraySlice<UInt8>) -> Bool {
    let start = Array(tag.prefix(4))
    guard start.count == 4, start[2] | 0x20 == UInt8(ascii: "l") else { return false }
    let isNamed = [UInt8(ascii: "o"), UInt8(ascii: "u")].contains(start[1] | 0x20)
    return isNamed && (start[3] == UInt8(ascii: ">") || start[3] <= 0x20)
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
