internal import CXML

/// Reads XML in memory, event by event: safely (see `cxml.h`), within the limits, and to the end or not at all.
///
/// A document type declaration is refused: none of the formats that are read has one, and entities, with which a small file becomes
/// a huge one or asks for other files, can only be declared there.
final class XMLReader<Name: XMLVocabulary> {
  enum Event {
    /// nil: an element that the vocabulary does not have.
    case start(Name?)
    case end
    case text
    case finished
  }

  private struct Address: Hashable {
    let namespace: UnsafePointer<CChar>?
    let name: UnsafePointer<CChar>
  }

  private let reader: OpaquePointer
  /// libxml2 reads from here until it is closed.
  private let bytes: UnsafeMutableRawBufferPointer
  private let part: String
  private let limits: ReadingLimits
  private var names: [Address: Name?] = [:]
  /// Elements that are open.
  private(set) var depth = 0

  /// - Parameter part: what the bytes are called in messages: a name within an archive.
  init(_ received: [UInt8], part: String, limits: ReadingLimits) throws(ReadingFailure) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, received.count), alignment: 1)
    bytes.copyBytes(from: received)
    guard let reader = cxml_open(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), received.count) else {
      bytes.deallocate()
      throw .exceeded(.memory, limit: limits.memory)
    }
    self.bytes = bytes
    self.reader = reader
    self.part = part
    self.limits = limits
  }

  deinit {
    cxml_close(reader)
    bytes.deallocate()
  }

  /// Moves to the next event.
  ///
  /// - Throws: `.damaged` where it is not well-formed or declares a document type; `.exceeded(.depth)`.
  func next() throws(ReadingFailure) -> Event {
    switch try advance() {
    case CXML_START: .start(name())
    case CXML_END: .end
    case CXML_TEXT: .text
    default: .finished
    }
  }

  /// Moves to the next event without looking at its name; never to a failure.
  private func advance() throws(ReadingFailure) -> cxml_event {
    let event = cxml_next(reader)
    switch event {
    case CXML_START:
      depth += 1
      guard depth <= limits.elementDepth else { throw .exceeded(.depth, limit: limits.elementDepth) }
    case CXML_END: depth -= 1
    case CXML_TEXT, CXML_FINISHED: break
    case CXML_TOO_DEEP: throw .exceeded(.depth, limit: limits.elementDepth)
    case CXML_DOCTYPE: throw .damaged(part: part, detail: "a document type declaration")
    case CXML_ENTITY: throw .damaged(part: part, detail: "a reference to an entity")
    default: throw .damaged(part: part, detail: failure)
    }
    return event
  }

  /// Reads up to the root element.
  ///
  /// - Throws: `.damaged` where it has another name.
  func enterRoot(_ expected: Name) throws(ReadingFailure) {
    while true {
      switch try next() {
      case .start(let name):
        guard name == expected else { throw .damaged(part: part, detail: "no <\(expected.rawValue)>") }
        return
      case .finished: throw .damaged(part: part, detail: "no <\(expected.rawValue)>")
      case .end, .text: continue
      }
    }
  }

  /// Calls `body` for each child element of the one that started last, and reads on to the end of that. `body` may read the child to its end,
  /// in part, or not at all.
  func forEachChild(_ body: (Name?) throws(ReadingFailure) -> Void) throws(ReadingFailure) {
    try forEachNode(onText: {}, onElement: body)
  }

  /// As `forEachChild`, also with the text between the children.
  func forEachNode(
    onText: () throws(ReadingFailure) -> Void, onElement: (Name?) throws(ReadingFailure) -> Void
  ) throws(ReadingFailure) {
    let level = depth
    while depth >= level {
      switch try next() {
      case .start(let name):
        try onElement(name)
        while depth > level { _ = try advance() }
      case .text: try onText()
      case .end: continue
      case .finished: return
      }
    }
  }

  /// All text within the element that started last, which is read to its end.
  func textOfElement() throws(ReadingFailure) -> String {
    var all = ""
    let level = depth
    while depth >= level {
      if case .text = try next() { all += text }
    }
    return all
  }

  /// Of the current text event.
  var text: String {
    var length = 0
    guard let start = cxml_text(reader, &length) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
  }

  /// The value of the attribute with this local name, before anything after the start of its element is read.
  func attribute(_ name: StaticString) -> String? {
    let start = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    return cxml_attribute(reader, start).map { String(cString: $0) }
  }

  /// The same for an attribute in a namespace, where one without has the same local name: "id" finds `r:id`.
  func qualifiedAttribute(_ name: StaticString) -> String? {
    let start = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    return cxml_qualified_attribute(reader, start).map { String(cString: $0) }
  }

  private func name() -> Name? {
    let address = Address(namespace: cxml_namespace(reader), name: cxml_name(reader))
    if let known = names[address] { return known }
    let namespace = address.namespace.map { String(cString: $0) } ?? ""
    let name = Name.prefix(ofNamespace: namespace).flatMap { Name(rawValue: $0 + String(cString: address.name)) }
    names[address] = name
    return name
  }

  private var failure: String {
    let line = cxml_error_line(reader)
    return String(cString: cxml_error(reader)) + (line > 0 ? " (line \(line))" : "")
  }
}
