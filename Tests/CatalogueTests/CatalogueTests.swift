import Documents
import Facts
import Foundation
import Testing

@testable import Catalogue

@Suite struct CatalogueTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/catalogue.sqlite" }

  @Test func givesBackWhatItWasGiven() throws {
    let catalogue = try Catalogue.writing(path: path)
    var facts = FactSet()
    facts.citations = [Examples.citation("57-NQ/TW", date: "2024-12-22")]
    facts.deadlines = [Examples.deadline(to: "2026-03-31"), Examples.deadline(to: nil, kind: .ongoing)]
    facts.assignments = [
      Examples.assignment(
        "Tổng hợp", lead: [Examples.agency("Văn phòng", "Văn phòng Sở Ngoại vụ")],
        support: [Examples.agency("Các phòng")], due: ["2026-03-31"], product: "Báo cáo")
    ]
    facts.indicators = [Examples.indicator("Tỷ lệ hồ sơ", year: 2026, lead: [Examples.agency("Văn phòng")])]
    let number = try catalogue.write { try $0.add("a.txt", facts) }

    try catalogue.read { reader in
      let record = try #require(try reader.document(number))
      var expected = Examples.record("a.txt")
      expected.documentID = number
      #expect(record == expected)
      #expect(try reader.text(of: number)?.utf8 == Examples.document.text.utf8)
      #expect(try reader.divisions(of: number).map(\.label) == ["I"])
      #expect(try reader.mentions(CitationFilter()).items.map(\.citation) == facts.citations)
      #expect(try reader.deadlines(DeadlineFilter()).items.map(\.fact) == facts.deadlines)
      #expect(try reader.assignments(AssignmentFilter()).items.map(\.fact) == facts.assignments)
      #expect(try reader.indicators(IndicatorFilter()).items.map(\.fact) == facts.indicators)
      #expect(try reader.damage() == [])
    }
  }

  @Test func forgetsARemovedDocumentWithItsFacts() throws {
    let catalogue = try Catalogue.writing(path: path)
    var facts = FactSet()
    facts.citations = [Examples.citation("57-NQ/TW")]
    facts.assignments = [Examples.assignment("Việc", lead: [Examples.agency("Văn phòng")])]
    let first = try catalogue.write { try $0.add("a.txt", facts) }
    let second = try catalogue.write { writer in
      try writer.remove(first)
      try writer.removeUnusedUnits()
      return try writer.add("b.txt")
    }
    #expect(second != first, "numbers are never given again")
    let statistics = try catalogue.read { try $0.statistics() }
    #expect(statistics.documents == 1)
    #expect(statistics.citations == 0)
    #expect(statistics.assignments == 0)
    #expect(statistics.units == 0)
    #expect(statistics.formats.map(\.documents) == [1])
  }

  @Test func keepsNothingOfATransactionThatFails() throws {
    struct Failure: Error {}
    let catalogue = try Catalogue.writing(path: path)
    let before = try catalogue.read { try $0.generation() }
    #expect(throws: Failure.self) {
      try catalogue.write { writer in
        try writer.add("a.txt")
        throw Failure()
      }
    }
    #expect(try catalogue.read { try $0.documents() }.isEmpty)
    #expect(try catalogue.read { try $0.generation() } == before)
  }

  @Test func showsAReaderOneCommit() throws {
    let writing = try Catalogue.writing(path: path)
    try writing.write { try $0.add("a.txt") }
    let reading = try Catalogue.reading(path: path)
    try reading.read { reader in
      let before = try reader.generation()
      try writing.write { try $0.add("b.txt") }
      #expect(try reader.documents().map(\.id) == ["a.txt"])
      #expect(try reader.generation() == before)
    }
    #expect(try reading.read { try $0.documents() }.map(\.id) == ["a.txt", "b.txt"])
  }

  @Test func keepsSegmentsAndTheirTombstones() throws {
    let catalogue = try Catalogue.writing(path: path)
    try catalogue.write { writer in
      #expect(try writer.reader.nextSegmentID() == 1)
      try writer.insert(SegmentRecord(segmentID: 1, file: "1", documents: 2, bytes: 9, tombstones: []))
      try writer.setTombstones([5], of: 1)
    }
    #expect(try catalogue.read { try $0.segments() }.map(\.tombstones) == [[5]])
    try catalogue.write { try $0.removeSegment(1) }
    #expect(try catalogue.read { try $0.nextSegmentID() } == 2, "names of segments are never used again")
  }

  @Test func givesMentionsOfOneKeyOneEntry() throws {
    let catalogue = try Catalogue.writing(path: path)
    var facts = FactSet()
    facts.citations = [Examples.citation("57-NQ/TW"), Examples.citation("57-NQ/TW"), Examples.citation("59-NQ/TW")]
    try catalogue.write { writer in
      try writer.add("a.txt", facts)
      try writer.adoptUnresolved()
      try writer.add("b.txt", facts)
      try writer.adoptUnresolved()
    }
    let entries = try catalogue.read { try $0.entries() }
    #expect(entries.total == 2)
    #expect(entries.items.map(\.entry.key) == ["57-NQ/TW", "59-NQ/TW"])
    #expect(entries.items.map(\.mentions) == [4, 2])
    #expect(entries.items.map(\.documents) == [2, 2])
  }
}
