import Documents
import Testing
import Text

@testable import Facts

@Suite struct AgencyNamesTests {
  private func canonical(_ cell: String, issuer: String?, place: String? = nil, text body: String = "") -> [String] {
    let text = NormalizedText(body + "\n" + cell)
    var letterhead = Letterhead()
    letterhead.issuer = issuer
    letterhead.place = place
    let passage = Passage(kind: .paragraph, pieces: [TextRange(0, body.utf8.count)], text: text)
    let document = Document(text: text, letterhead: letterhead, divisions: [], passages: [passage], tables: [])
    let start = body.utf8.count + 1
    let tokens = Tokenizer.tokens(of: text, in: TextRange(start, text.utf8.count))
    let names = AgencyNames(document)
    return names.agencies(AgencyGrammar(tokens).closedList(in: tokens.indices), of: tokens).map(\.canonical)
  }

  @Test(arguments: [
    ("Văn phòng", "Sở Ngoại vụ", "Văn phòng Sở Ngoại vụ"),
    ("Văn phòng Sở", "Sở Ngoại vụ", "Văn phòng Sở Ngoại vụ"),
    ("Văn phòng", "Chi bộ Sở Ngoại vụ", "Văn phòng Sở Ngoại vụ"),
    ("Văn phòng", "Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
    ("Sở", "Sở Ngoại vụ", "Sở Ngoại vụ"),
    ("UBND xã", "ỦY BAN NHÂN DÂN XÃ KHE LÃNH", "Ủy ban nhân dân xã Khe Lãnh"),
    ("Công an xã", "Đảng ủy xã Yên Ninh", "Công an xã Yên Ninh"),
    ("Thường trực Đảng ủy", "Đảng ủy xã Yên Ninh", "Thường trực Đảng ủy xã Yên Ninh"),
    ("Chánh Văn phòng", "Sở Ngoại vụ", "Chánh Văn phòng Sở Ngoại vụ"),
    ("Phòng Kinh tế", "Đảng ủy xã Yên Ninh", "Phòng Kinh tế xã Yên Ninh"),
    ("Cổng TTĐT", nil, "Cổng Thông tin điện tử"),
    ("Trung tâm phục vụ Hành chính công", nil, "Trung tâm Phục vụ hành chính công"),
    ("Sở KH&CN", nil, "Sở Khoa học và Công nghệ"),
    ("các phòng, ban, đơn vị", "Sở Ngoại vụ", "Các phòng, ban, đơn vị"),
  ])
  func spellsOut(_ name: String, in issuer: String?, as expected: String) {
    #expect(canonical(name, issuer: issuer) == [expected])
  }

  @Test func sharesHeads() {
    #expect(canonical("Các Sở: Nội vụ, Tài chính", issuer: nil) == ["Sở Nội vụ", "Sở Tài chính"])
  }

  @Test func takesTheProvinceFromThePlace() {
    #expect(canonical("Công an tỉnh", issuer: "Sở Ngoại vụ", place: "Hà Tĩnh") == ["Công an tỉnh Hà Tĩnh"])
  }

  @Test(arguments: [
    "Trung tâm Dịch thuật và Dịch vụ đối ngoại (DT-DVĐN) tự chủ", "đối với Trung tâm Dịch thuật và Dịch vụ đối ngoại",
  ])
  func readsTheDocumentsOwnAbbreviations(_ body: String) {
    let found = canonical("Trung tâm DT-DVĐN", issuer: nil, text: body)
    #expect(found == ["Trung tâm Dịch thuật và Dịch vụ đối ngoại"])
  }
}
