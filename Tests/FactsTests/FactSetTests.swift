import Testing

@testable import Facts

@Suite struct FactSetTests {
  @Test func isEmptyAtFirst() { #expect(FactSet().citations.isEmpty) }
}
