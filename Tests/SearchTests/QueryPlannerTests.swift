import Documents
import Facts
import Foundation
import Indexing
import Storage
import Testing
import Text

@testable import Search

@Suite struct QueryPlannerTests {
  /// A small index: the titles of what a query finds, best first.
  private final class Library {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("tracuu-\(UUID().uuidString)").path
    let snapshot: Snapshot
    private let titles: [String]

    init(_ entries: [Entry]) throws {
      let directory = StorageDirectory(path: path)
      try directory.create()
      let builder = SegmentBuilder(schema: SearchField.schema, scoring: SearchField.scoring)
      for entry in entries { entry.add(to: builder) }
      _ = try builder.write(to: directory, name: "segment", id: 1)
      snapshot = Snapshot(
        [(try SegmentReader(directory: directory, name: "segment"), Tombstones())], scoring: SearchField.scoring)
      titles = entries.map(\.title)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func plan(_ typed: String, keys: [String] = [], finder: (any CitationFinder)? = nil) -> PlannedQuery {
      QueryPlanner().plan(QueryParser(citations: finder).parse(typed), in: snapshot, keys: { _ in keys })
    }

    func find(_ typed: String, keys: [String] = [], finder: (any CitationFinder)? = nil) -> [String] {
      let planned = plan(typed, keys: keys, finder: finder)
      return snapshot.topHits(planned.query(in: snapshot), limit: 20).map { titles[Int($0.address.doc.rawValue)] }
    }
  }

  private struct Entry {
    var title: String
    var text: String
    var type: String?
    var issuer: String?
    var place: String?
    var date: String?
    var symbol: String?
    var cites: [(String, Relation)] = []
    var lead: [String] = []
    var due: [String] = []

    func add(to builder: SegmentBuilder) {
      let normalized = NormalizedText(text)
      var document = DocumentRecognizer().recognize(normalized)
      document.letterhead.title = title
      document.letterhead.type = type
      document.letterhead.issuer = issuer
      document.letterhead.place = place
      document.letterhead.symbol = symbol
      document.letterhead.date = date.flatMap { PartialDate($0) }
      let place = FactPlace(range: TextRange(0, normalized.utf8.count), in: document, division: nil)
      var facts = FactSet()
      facts.citations = cites.map { key, relation in
        Citation(
          place: place, text: key, class: .numbered, target: CitationTarget(type: nil, key: key), relation: relation,
          rule: "test")
      }
      facts.deadlines = due.map { Deadline(place: place, text: $0, kind: .date, to: PartialDate($0), rule: "test") }
      facts.assignments =
        lead.isEmpty
        ? []
        : [
          Assignment(
            place: place, source: .prose, text: "", lead: lead.map { Agency(name: $0, canonical: $0, kind: .named) },
            rule: "test")
        ]
      DocumentIndexer().add(document, facts: facts, to: builder)
    }
  }

  private let library: Library

  init() throws {
    library = try Library([
      Entry(
        title: "Kế hoạch chuyển đổi số", text: "Đẩy mạnh đầu tư hạ tầng số. Con chó.", type: "KH",
        issuer: "Sở Ngoại vụ",
        place: "Hà Tĩnh", date: "2026-01-15", symbol: "12/KH-SNgV", cites: [("57-NQ/TW", .implements)],
        lead: ["Văn phòng Sở Ngoại vụ"], due: ["2026-03-31"]),
      Entry(
        title: "Quyết định về đấu thầu", text: "Việc đấu tư tưởng. Cây chò. Căn cứ Nghị quyết.", type: "QĐ",
        issuer: "Ủy ban nhân dân tỉnh Nghệ An", place: "Nghệ An", date: "2025-12", symbol: "39/QĐ-UBND",
        cites: [("57-NQ/TW", .basis), ("57-NQ/TW", .mentions)], due: ["2026-06-30"]),
      Entry(
        title: "Nghị quyết về đột phá", text: "Phát triển khoa học, công nghệ của UBND xã.", type: "NQ",
        issuer: "Bộ Chính trị",
        place: "Hà Nội", date: "2024-12-22", symbol: "57-NQ/TW"),
      Entry(title: "Báo cáo", text: "Ngày 22/12/2024 ban hành 59-NQ/TW, khoa học và công nghệ", date: "2023"),
    ])
  }

  private let digital = "Kế hoạch chuyển đổi số"
  private let tender = "Quyết định về đấu thầu"
  private let resolution = "Nghị quyết về đột phá"
  private let report = "Báo cáo"

  @Test func accentsAreHeededWhereTyped() {
    #expect(library.find("đầu tư") == [digital])
    #expect(Set(library.find("dau tu")) == [digital, tender])
    #expect(library.find("chó") == [digital])
    #expect(Set(library.find("cho")) == [digital, tender])
    #expect(library.find("chỏ").sorted() == [digital, tender].sorted(), "nothing has these accents: others are taken")
  }

  @Test func spellingsOfOneWord() {
    for query in ["chuyển đổi số", "CHUYỂN ĐỔI SỐ", "chuyen doi so", "chuyeenr ddooir soos", "chuye63n d9o6i3 so61"] {
      #expect(library.find(query).first == digital, "\(query)")
    }
  }

  @Test func rawTypingAndSlipsAreSaid() {
    #expect(
      library.plan("chuyeenr ddooir").notes == [
        .retyped(from: "chuyeenr", to: "chuyển"), .retyped(from: "ddooir", to: "đổi"),
      ])
    #expect(library.plan("chuyern").notes == [.corrected(from: "chuyern", to: "chuyen")])
    #expect(library.find("chuyern") == [digital])
    #expect(library.plan("chuyển đổi").notes.isEmpty)
  }

  @Test func abbreviationsFindTheLongForm() {
    #expect(library.find("ủy ban nhân dân xã") == [resolution])
    #expect(library.find("KH&CN").sorted() == [report, resolution].sorted())
  }

  @Test func phrases() {
    #expect(library.find("\"hạ tầng số\"") == [digital])
    #expect(library.find("\"tầng hạ\"") == [])
    #expect(library.find("\"ha tang so\"") == [digital])
    #expect(library.find("\"công nghệ của ủy ban nhân dân\"") == [resolution])
  }

  @Test func operators() {
    #expect(library.find("chó OR chò").sorted() == [digital, tender].sorted())
    #expect(library.find("tầng AND cây") == [])
    #expect(library.find("nghị -đột") == [tender])
    #expect(library.find("-loại:KH -loại:QĐ").sorted() == [report, resolution].sorted())
    #expect(library.find("chuy*") == [digital])
    #expect(library.find("chuyể* -chó") == [])
    #expect(library.find("đấu*") == [tender])
  }

  @Test(arguments: [
    ("loại:KH", [0]), ("loại:\"quyet dinh\"", []), ("loại:QD", [1]), ("cơ quan:\"Sở Ngoại vụ\"", [0]),
    ("cơ quan:\"so ngoai vu\"", [0]),
    ("cơ quan:UBND", [1]), ("cơ quan:\"Ủy ban nhân dân\"", [1]), ("nơi:\"Hà Tĩnh\"", [0]), ("năm:2026", [0]),
    ("năm:2024..2025", [1, 2]),
    ("ngày:2025-12", [1]), ("ngày:>2024-12-21", [0, 1, 2]), ("chủ trì:\"Văn phòng\"", [0]),
    ("phối hợp:\"Văn phòng\"", []),
    ("đơn vị:\"văn phòng\"", [0]), ("hạn:2026-Q1", [0]), ("hạn:2026", [0, 1]), ("hạn:>2026-03", [1]),
    ("có:hạn", [0, 1]), ("có:\"nhiệm vụ\"", [0]),
    ("trích dẫn:57-NQ/TW", [0, 1]), ("cites:basis:57-NQ/TW", [1]), ("trích dẫn:57-nq/tw", [0, 1]),
    ("quan hệ:basis", [1]),
    ("số:57-NQ/TW", [2]), ("số:57/NQ-TW", [2]), ("số:UBND", []), ("tiêu đề:kế", [0]), ("năm:2023", [3]),
  ])
  func conditions(query: String, expected: [Int]) {
    let all = [digital, tender, resolution, report]
    #expect(library.find(query).sorted() == expected.map { all[$0] }.sorted())
  }

  @Test func identifiersOfTheText() {
    #expect(library.find("59/NQ-TW").first == report)
    #expect(library.find("ngày 22 tháng 12 năm 2024").first == report)
  }

  private struct Everything: CitationFinder {
    struct Pattern: CitationPattern { func matches(_ target: CitationTarget) -> Bool { true } }
    func citations(in text: NormalizedText, range: TextRange) -> [(range: TextRange, pattern: any CitationPattern)] {
      let words = Tokenizer.tokens(of: text, in: range)
      guard words.count >= 2 else { return [] }
      return [(TextRange(Int(words[0].start), Int(words[1].end)), Pattern())]
    }
  }

  @Test func aReferenceFindsTheDocumentThenThoseThatCiteIt() {
    #expect(library.find("nq 57", keys: ["57-NQ/TW"], finder: Everything()) == [resolution, digital, tender])
    #expect(library.find("nq 57 chuyển đổi", keys: ["57-NQ/TW"], finder: Everything()) == [digital])
    #expect(library.find("chuyển đổi", keys: [], finder: Everything()) == [digital], "unknown references are words")
    #expect(library.find("cites:\"basis:nq 57\"", keys: ["57-NQ/TW"], finder: Everything()) == [tender])
  }

  @Test func looseQueriesFindWhatHasMost() {
    #expect(library.find("chuyển đổi số khoa học vũ trụ").first == digital)
    #expect(library.find("xyzzy qwerty").isEmpty)
    #expect(library.find("").isEmpty)
  }
}
