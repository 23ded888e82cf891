import Testing

@testable import Catalogue

@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("Văn phòng Sở Ngoại vụ", "van phong so ngoai vu"), ("  ĐẢNG  uỷ, xã  ", "dang uy xa"),
    ("Sở KH&CN", "so kh cn"), ("57-NQ/TW", "57 nq tw"), ("", ""), ("—", ""),
  ]) func foldsNames(name: String, folded: String) {
    #expect(FoldedName(name).text == folded)
    #expect(FoldedName(folded).text == folded)
  }
}

@Suite struct UnitNameTests {
  /// What is typed, the name and canonical name of a unit, and whether it is meant.
  @Test(arguments: [
    ("Văn phòng", "Văn phòng", "Văn phòng Sở Ngoại vụ", true),
    ("van phong", "Văn phòng", "Văn phòng Sở Ngoại vụ", true),
    ("Văn phòng Sở", "Văn phòng", "Văn phòng Sở Ngoại vụ", true),
    ("Văn phòng Sở Ngoại vụ", "Văn phòng", "Văn phòng Sở Ngoại vụ", true),
    ("Văn phòng", "Văn phòng Tỉnh ủy", "Văn phòng Tỉnh ủy", false),
    ("Văn phòng", "Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh", false),
    ("Văn", "Văn phòng", "Văn phòng", false),
    ("Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở Khoa học và Công nghệ", true),
    ("Sở KH&CN", "Sở KH&CN", "Sở Khoa học và Công nghệ", true),
    ("", "Văn phòng", "Văn phòng", false),
  ]) func meansUnits(typed: String, name: String, canonical: String, isMeant: Bool) throws {
    let folder = TemporaryFolder()
    let catalogue = try Catalogue.writing(path: folder.path + "/catalogue.sqlite")
    try catalogue.write { writer in
      _ = try writer.insert(
        into: "units",
        [
          ("name", name), ("canonical", canonical), ("kind", "named"), ("nameKey", FoldedName(name).text),
          ("canonicalKey", FoldedName(canonical).text),
        ])
    }
    #expect(try catalogue.read { try $0.units(named: typed) }.isEmpty == !isMeant)
  }
}
