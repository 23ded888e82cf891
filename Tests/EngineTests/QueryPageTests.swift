import Foundation
import Search
import Testing

@testable import Engine

/// The examples of docs/query-language.md are read as the page says.
@Suite struct QueryPageTests {
  @Test func everyExampleIsReadAsThePageSays() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/query-language.md"), encoding: .utf8)
    let parser = QueryParser(citations: ReferenceFinder())
    var count = 0
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      try #require(parts.count == 5, "\(line)")
      #expect(parser.parse(String(parts[1])).description == parts[3])
      count += 1
    }
    #expect(count >= 35)
  }
}
