import Documents
import Testing
import Text

@testable import Facts

@Suite struct LintConflictTests {
  /// Documents that each cite one symbol with a date and an issuer.
  private func conflicts(_ symbol: String, _ mentions: [(date: String?, issuer: String?)]) -> [Finding] {
    let documents = mentions.enumerated().map { index, mention in
      let text = NormalizedText("Văn bản số \(symbol)")
      let document = Document(text: text, letterhead: Letterhead(), divisions: [], passages: [], tables: [])
      let place = FactPlace(range: TextRange(0, text.utf8.count), in: document, division: nil)
      let citation = Citation(
        place: place, text: symbol, class: .numbered,
        target: CitationTarget(type: "NQ", key: symbol, number: nil, symbol: symbol),
        date: mention.date.flatMap { PartialDate($0) }, issuer: mention.issuer, rule: "symbol")
      return AuditedDocument(id: "\(index).txt", letterhead: Letterhead(), citations: [citation])
    }
    return Linter.conflicts(documents)
  }

  @Test func findsTwoDatesOfOneDocument() throws {
    let found = conflicts("57-NQ/TW", [("2024-12-22", "Bộ Chính trị"), ("2023-12-22", nil), ("2024-12-22", nil)])
    let conflict = try #require(found.first)
    #expect(found.map(\.code) == [.conflictingDates])
    #expect(Set(conflict.witnesses.map(\.statement)) == ["2024-12-22", "2023-12-22"])
    #expect(
      conflict.message(in: .vietnamese)
        == "Văn bản “57-NQ/TW” được viện dẫn với các ngày ban hành khác nhau: 22/12/2024 (0.txt:1); 22/12/2023 (1.txt:1)."
    )
  }

  @Test(arguments: [
    // The same number of another year is another document.
    ("12/QĐ-TTg", "2023-01-05", "2024-02-06"),
    // Two provinces have the same number.
    ("348/KH-UBND", "2025-05-12", "2025-06-20"),
    // Two terms of the Party.
    ("57-NQ/TW", "2009-10-01", "2024-12-22"),
    ("57-NQ/TW", "2024-12-22", "2024-12-22"),
  ])
  func takesDifferentDocumentsForDifferent(_ symbol: String, _ one: String, _ two: String) {
    #expect(conflicts(symbol, [(one, nil), (two, nil)]).isEmpty)
  }

  @Test func comparesLocalBodiesOnlyByTheirFullNames() {
    let dates = ["2025-05-12", "2025-06-20"]
    #expect(conflicts("348/KH-UBND", dates.map { ($0, "UBND tỉnh") }).isEmpty)
    #expect(
      conflicts("348/KH-UBND", [(dates[0], "UBND tỉnh Nghệ An"), (dates[1], "Ủy ban nhân dân tỉnh Nghệ An")]).map(
        \.code)
        == [.conflictingDates])
    #expect(conflicts("348/KH-UBND", [(dates[0], "UBND tỉnh Nghệ An"), (dates[1], "UBND tỉnh Hà Tĩnh")]).isEmpty)
  }

  @Test func findsTwoIssuersOfOneDocument() {
    let found = conflicts(
      "328-KH/TU", [("2025-04-24", "Ban Thường vụ Tỉnh ủy"), ("2025-04-24", "Ban Chấp hành Đảng bộ tỉnh")])
    #expect(found.map(\.code) == [.conflictingIssuers])
  }

  @Test(arguments: [
    ("Bộ Chính trị", "Bộ Chính trị khóa XIII"), ("UBND tỉnh", "Ủy ban nhân dân tỉnh Hà Tĩnh"), ("Tỉnh ủy", "tỉnh ủy"),
  ])
  func takesNamesOfOneBodyForOne(_ one: String, _ two: String) {
    #expect(conflicts("12-NQ/TU", [("2025-04-24", one), ("2025-04-24", two)]).isEmpty)
  }

  @Test func tellsTheGovernmentFromItsHead() {
    #expect(!conflicts("71/NQ-CP", [("2025-04-01", "Chính phủ"), ("2025-04-01", "Thủ tướng Chính phủ")]).isEmpty)
  }
}
