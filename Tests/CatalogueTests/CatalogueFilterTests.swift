import Documents
import Facts
import Foundation
import Testing

@testable import Catalogue

@Suite struct CatalogueFilterTests {
  private let folder = TemporaryFolder()
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue.writing(path: folder.path + "/catalogue.sqlite")
    let office = Examples.agency("Văn phòng", "Văn phòng Sở Ngoại vụ")
    let party = Examples.agency("Văn phòng Tỉnh ủy")
    var facts = FactSet()
    facts.assignments = [
      Examples.assignment("một", lead: [office], support: [party], due: ["2026-03-31"], product: "Báo cáo"),
      Examples.assignment("hai", lead: [party], due: ["2026-06-30", "2026-12-31"]),
      Examples.assignment("ba", support: [office]),
    ]
    facts.indicators = [
      Examples.indicator("năm nay", year: 2026, lead: [office]), Examples.indicator("mai sau", year: 2030),
    ]
    try catalogue.write { writer in
      try writer.add("ke-hoach/mot.txt", facts)
      try writer.add("Kế hoạch hai.txt")
      try writer.add("Kế hoạch hai bis.txt")
    }
  }

  private func tasks(_ filter: AssignmentFilter) throws -> [String] {
    try catalogue.read { try $0.assignments(filter) }.items.map(\.fact.text)
  }

  private func units(_ name: String) throws -> [Int64] { try catalogue.read { try $0.units(named: name) } }

  @Test func findsTasksByUnitAndRole() throws {
    #expect(try tasks(AssignmentFilter(units: units("Văn phòng"))) == ["một", "ba"])
    #expect(try tasks(AssignmentFilter(units: units("Văn phòng"), role: .lead)) == ["một"])
    #expect(try tasks(AssignmentFilter(units: units("van phong tinh uy"), role: .support)) == ["một"])
    #expect(try tasks(AssignmentFilter(role: .support)) == ["một", "ba"])
    #expect(try tasks(AssignmentFilter(units: [])) == [])
  }

  @Test func findsTasksByDay() throws {
    let day = { PartialDate($0) }
    #expect(try tasks(AssignmentFilter(dueFrom: day("2026-04"), dueTo: day("2026-06"))) == ["hai"])
    #expect(try tasks(AssignmentFilter(dueTo: day("2026-03-31"))) == ["một"])
    #expect(try tasks(AssignmentFilter(dueTo: day("2026-03-30"))) == [])
    #expect(try tasks(AssignmentFilter(overdueAsOf: day("2026-07-01"))) == ["một", "hai"])
    #expect(try tasks(AssignmentFilter(overdueAsOf: day("2026-03-31"))) == [])
  }

  @Test func findsTasksThatLackSomething() throws {
    #expect(try tasks(AssignmentFilter(missing: .lead)) == ["ba"])
    #expect(try tasks(AssignmentFilter(missing: .deadline)) == ["ba"])
    #expect(try tasks(AssignmentFilter(missing: .product)) == ["hai", "ba"])
  }

  @Test func cutsListsAndTellsTheirLength() throws {
    let part = try catalogue.read { try $0.assignments(AssignmentFilter(), slice: Page(limit: 1, offset: 1)) }
    #expect(part.total == 3)
    #expect(part.items.map(\.fact.text) == ["hai"])
  }

  @Test func findsIndicatorsByYearAndUnit() throws {
    try catalogue.read { reader in
      #expect(try reader.indicators(IndicatorFilter(year: 2030)).items.map(\.fact.name) == ["mai sau"])
      let office = try reader.units(named: "Văn phòng Sở")
      #expect(try reader.indicators(IndicatorFilter(units: office)).items.map(\.fact.name) == ["năm nay"])
    }
  }

  @Test func countsWhatUnitsHaveToDo() throws {
    let counts = try catalogue.read { try $0.unitCounts() }
    #expect(counts.total == 2)
    let office = try #require(counts.items.first { $0.unit.name == "Văn phòng" })
    #expect(office == UnitCount(unit: office.unit, lead: 1, support: 1, indicators: 1, documents: 1))
  }

  @Test(arguments: [
    ("ke-hoach/mot.txt", 1), ("ke-hoach", 1), ("mot", 1), ("Kế hoạch hai.txt", 1), ("Kế hoạch hai", 2), ("hai", 2),
    ("KE HOACH HAI", 2), ("hai bis", 1), ("Kế hoạch", 2), ("khác", 0), ("%", 0), ("", 0),
  ]) func findsDocumentsByPartsOfTheirNames(name: String, count: Int) throws {
    #expect(try catalogue.read { try $0.documents(named: name) }.count == count)
  }
}
