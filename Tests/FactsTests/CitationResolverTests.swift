import Documents
import Testing
import Text

@testable import Facts

@Suite struct CitationResolverTests {
  /// A document whose body is a text.
  private func document(
    _ id: String, _ text: String, type: String? = "KH", symbol: String? = nil, issuer: String? = nil,
    place: String? = nil,
    date: String? = nil
  ) -> CitingDocument {
    CitingDocument(
      id: id, type: type, symbol: symbol, issuer: issuer, place: place, date: date.flatMap { PartialDate($0) },
      citations: CitationExample.citations(text, type: type))
  }

  private func keys(_ documents: [CitingDocument]) -> [String] {
    CitationResolver().resolve(documents).entries.map {
      "\($0.key) \($0.date?.description ?? "-") \($0.mentions.count)"
    }
  }

  @Test func unifiesAcrossDocuments() {
    let documents = [
      document("a", "theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", place: "Hà Tĩnh"),
      document("b", "theo Nghị quyết 57/NQ-TW và Nghị quyết 57", place: "Nghệ An"),
    ]
    #expect(keys(documents) == ["57-NQ/TW 2024-12-22 3"])
  }

  @Test func settlesShortFormsByTheCorpus() {
    let one = [document("a", "theo Nghị quyết 57 của"), document("b", "theo Nghị quyết số 57-NQ/TW")]
    #expect(keys(one) == ["57-NQ/TW - 2"])
    let two = one + [document("c", "theo Nghị quyết số 57/NQ-CP")]
    #expect(keys(two) == ["NQ 57 - 1", "57-NQ/TW - 1", "57/NQ-CP - 1"])
  }

  @Test func tellsPlacesApart() {
    let documents = [
      document("a", "theo Kế hoạch số 348/KH-UBND của UBND tỉnh", place: "Nghệ An"),
      document("b", "theo Kế hoạch số 348/KH-UBND của UBND tỉnh", place: "Hà Tĩnh"),
      document("c", "theo Kế hoạch số 348/KH-UBND của UBND tỉnh Hà Tĩnh", place: "Thanh Hóa"),
    ]
    #expect(keys(documents) == ["348/KH-UBND - 1", "348/KH-UBND - 2"])
  }

  /// One body numbers anew each year.
  @Test func tellsYearsApart() {
    let documents = [
      document("a", "theo Quyết định số 12/QĐ-TTg ngày 05/01/2023; Quyết định số 12/QĐ-TTg ngày 06/01/2024"),
      document("b", "theo Quyết định số 12/QĐ-TTg ngày 06/01/2024"),
    ]
    #expect(keys(documents) == ["12/QĐ-TTg 2023-01-05 1", "12/QĐ-TTg 2024-01-06 2"])
  }

  @Test func reportsConflicts() throws {
    let documents = [
      document("a", "theo Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị"),
      document("b", "theo Nghị quyết số 59-NQ/TW ngày 24/1/2025 của Bộ Chính trị"),
      document("c", "theo Nghị quyết số 59-NQ/TW ngày 25/01/2025 của Ban Bí thư"),
    ]
    let resolution = CitationResolver().resolve(documents)
    #expect(resolution.entries.count == 1)
    #expect(resolution.conflicts.map(\.kind) == [.date, .issuer])
    #expect(resolution.conflicts.first?.values.map(\.value) == ["2025-01-24", "2025-01-25"])
  }

  /// "UBND tỉnh" and "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh" do not disagree.
  @Test func acceptsIssuersThatAreLongerOrShorter() {
    #expect(!IssuerName.disagree(["UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh", "Ủy ban nhân dân tỉnh"]))
    #expect(IssuerName.disagree(["Bộ Chính trị", "Ban Bí thư"]))
  }

  @Test func findsDocumentsOfTheCorpus() {
    let documents = [
      document("plan", "không có gì", symbol: "41/KH-UBND", place: "Lam Giang", date: "2026-01-15"),
      document("a", "theo Kế hoạch số 41/KH-UBND ngày 15/01/2026 của UBND tỉnh", place: "Khe Lãnh"),
      document("b", "theo Kế hoạch số 41/KH-UBND", place: "Lam Giang"),
      document("c", "theo Kế hoạch số 41/KH-UBND ngày 15/01/2020", place: "Nghệ An"),
      document("blank", "theo Kế hoạch số /KH-UBND", symbol: "/KH-UBND", place: "Lam Giang"),
    ]
    let entries = CitationResolver().resolve(documents).entries
    #expect(entries.map(\.corpusID) == ["plan", nil])
    #expect(entries.map(\.mentions.count) == [2, 1])
  }

  @Test func givesEachMentionItsEntry() {
    let documents = [
      document("a", "theo Luật Đất đai và Nghị định số 30/2020/NĐ-CP"), document("b", "theo Luật đất đai"),
    ]
    let resolution = CitationResolver().resolve(documents)
    #expect(resolution.entryOf == [[0, 1], [0]])
    #expect(resolution.entries.map(\.key) == ["Luật Đất đai", "30/2020/NĐ-CP"])
  }

  /// The order in which documents were read does not change which mentions are one.
  @Test func doesNotDependOnTheOrder() {
    var random = CitationRandom()
    let places = ["Hà Tĩnh", "Nghệ An", "Lam Giang"]
    let symbols = ["57-NQ/TW", "12/QĐ-TTg", "41/KH-UBND", "30/2020/NĐ-CP"]
    let documents = (0..<60).map { index -> CitingDocument in
      let symbol = symbols.randomElement(using: &random)!
      let date =
        Bool.random(using: &random)
        ? " ngày 0\(Int.random(in: 1...3, using: &random))/01/202\(Int.random(in: 2...4, using: &random))" : ""
      return document("\(index)", "theo Văn bản số \(symbol)\(date)", place: places.randomElement(using: &random))
    }
    func partition(_ documents: [CitingDocument]) -> Set<Set<String>> {
      Set(CitationResolver().resolve(documents).entries.map { Set($0.mentions.map { documents[$0.document].id }) })
    }
    let expected = partition(documents)
    for _ in 0..<10 { #expect(partition(documents.shuffled(using: &random)) == expected, "seed \(random.seed)") }
  }
}
