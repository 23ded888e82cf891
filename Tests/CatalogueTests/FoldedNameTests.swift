import Foundation
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

  /// The table of letters says what decomposing the whole name says.
  @Test func tableEqualsDecomposition() {
    func slow(_ name: String) -> String {
      var words: [String] = [""]
      for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar.value {
        case 0x0300...0x036F: continue
        case 0x0110, 0x0111: words[words.count - 1] += "d"
        default:
          if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            words[words.count - 1] += scalar.properties.lowercaseMapping
          } else {
            words.append("")
          }
        }
      }
      return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
    for code in (0x20 as UInt32)...0x2500 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      for name in ["a\(scalar)b", "\(scalar)", "Ệ \(scalar)\(scalar)1"] {
        #expect(FoldedName(name).text == slow(name), "U+\(String(code, radix: 16))")
      }
    }
    for name in ["Hà Nội\u{301}", "가각", "ＵＢＮＤ", "\u{1F600}x", "ﬀ½²", "Å𝒳"] {
      #expect(FoldedName(name).text == slow(name))
    }
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
