import Testing

@testable import Formats

@Suite struct XMLReaderTests {
  private enum Name: String, XMLVocabulary {
    case root = "x:root"
    case item = "x:item"
    case plain

    static func prefix(ofNamespace address: String) -> String? {
      switch address {
      case "urn:x": "x:"
      case "": ""
      default: nil
      }
    }
  }

  @Test func namesElementsByNamespaceWhateverThePrefix() throws {
    let events = try events(
      of: """
        <?xml version="1.0" encoding="UTF-8"?><!-- chú thích --><r:root xmlns:r="urn:x"><r:item n="&lt;1&gt;">Kế &amp; <![CDATA[<hoạch>]]>\
        </r:item><y:item xmlns:y="urn:y"/><y:item xmlns:y="urn:x"/><plain/></r:root>
        """)
    #expect(
      events == [
        "<x:root>", "<x:item n=<1>>", "Kế & <hoạch>", "/", "<?>", "/", "<x:item>", "/", "<plain>", "/", "/",
      ])
  }

  @Test func readsUTF16() throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><plain>Sở Nội vụ</plain>"
    let bytes = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try events(of: bytes) == ["<plain>", "Sở Nội vụ", "/"])
  }

  static let hostile: [HostileXML] = [
    HostileXML("cut short", "<plain><item>một"),
    HostileXML("no root", ""),
    HostileXML("not XML", "Kế hoạch"),
    HostileXML("an entity from a file", "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><plain>&e;</plain>"),
    HostileXML(
      "an entity from the net", "<!DOCTYPE r [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]><plain>&e;</plain>"),
    HostileXML("a type from a file", "<!DOCTYPE r SYSTEM \"file:///dev/zero\"><plain/>"),
    HostileXML("a parameter entity", "<!DOCTYPE r [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]><plain/>"),
    HostileXML("billion laughs", "<!DOCTYPE r [<!ENTITY a0 \"ha\">\(laughs)]><plain>&a40;</plain>"),
    HostileXML("laughs in an attribute", "<!DOCTYPE r [<!ENTITY a0 \"ha\">\(laughs)]><plain n=\"&a40;\"/>"),
    HostileXML(
      "quadratic growth",
      "<!DOCTYPE r [<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]><plain>"
        + String(repeating: "&a;", count: 50_000) + "</plain>"
    ),
    HostileXML(
      "attributes without end",
      "<?x?><!-- '<\" --><plain " + (0..<100_000).map { "a\($0)='>'" }.joined(separator: " ") + "/>"),
    HostileXML(
      "namespaces without end", "<plain " + (0..<100_000).map { "xmlns:a\($0)=\"u\"" }.joined(separator: " ") + "/>"),
    HostileXML("an unknown entity", "<plain>&nbsp;</plain>"),
    HostileXML("two roots", "<plain/><plain/>"),
    HostileXML("a zero", "<plain>\u{0}</plain>"),
    HostileXML("a prefix not declared", "<a:plain/>"),
  ]

  static let laughs = (1...40).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()

  @Test(arguments: hostile) func refusesWhatIsNotWellFormed(example: HostileXML) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let failure = #expect(throws: ReadingFailure.self) { try events(of: example.text) }
    guard case .damaged(part: "x.xml", let detail) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!detail.isEmpty && !detail.contains("\n"))
    #expect(clock.now - start < .seconds(2))
  }

  @Test func boundsDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<plain>", count: depth) + String(repeating: "</plain>", count: depth)
    }
    let limit = ReadingLimits().elementDepth
    #expect(try events(of: nested(limit)).count == limit * 2)
    for depth in [limit + 1, 100_000] {
      #expect(throws: ReadingFailure.exceeded(.depth, limit: limit)) { try events(of: nested(depth)) }
    }
  }

  @Test func passesOverWhatABodyLeaves() throws {
    let reader = try XMLReader<Name>(
      Array("<plain><plain><plain/>chữ</plain>giữa<plain n='2'>hai</plain></plain>".utf8), part: "x.xml",
      limits: .init())
    try reader.enterRoot(.plain)
    var seen: [String] = []
    try reader.forEachNode(
      onText: { seen.append(reader.text) },
      onElement: { _ throws(ReadingFailure) in seen.append(reader.attribute("n") ?? "-") })
    #expect(seen == ["-", "giữa", "2"])
  }

  private func events(of text: String) throws(ReadingFailure) -> [String] {
    try events(of: Array(text.utf8))
  }

  private func events(of bytes: [UInt8]) throws(ReadingFailure) -> [String] {
    let reader = try XMLReader<Name>(bytes, part: "x.xml", limits: ReadingLimits())
    var events: [String] = []
    while true {
      switch try reader.next() {
      case .start(let name):
        events.append("<" + (name?.rawValue ?? "?") + (reader.attribute("n").map { " n=" + $0 } ?? "") + ">")
      case .end: events.append("/")
      case .text: events.append(reader.text)
      case .finished: return events
      }
    }
  }
}
