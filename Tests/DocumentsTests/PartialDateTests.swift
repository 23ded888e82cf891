import Testing

@testable import Documents

@Suite struct PartialDateTests {
  @Test(arguments: ["2026", "2026-02", "2024-02-29", "2025-12-31"])
  func roundTrips(_ edtf: String) throws {
    #expect(try #require(PartialDate(edtf)).description == edtf)
  }

  @Test(arguments: ["", "26", "2026-13", "2025-02-29", "2026-04-31", "2026-1-1", "2026-01-01-01", "abcd"])
  func refuses(_ edtf: String) {
    #expect(PartialDate(edtf) == nil)
  }

  @Test(arguments: [("2025-08-01", "2025-07-31"), ("2024-03-01", "2024-02-29"), ("2026-01-01", "2025-12-31")])
  func stepsBack(_ date: String, _ expected: String) throws {
    #expect(try #require(PartialDate(date)?.previousDay).description == expected)
  }
}
