import Documents
import Testing
import Text

@testable import Facts

@Suite struct CitationQueryTests {
  private static let resolution57 = CitationTarget(type: "NQ", key: "57-NQ/TW", number: "57", symbol: "57-NQ/TW")

  @Test(arguments: [
    "Nghị quyết 57", "nghi quyet 57", "NGHỊ QUYẾT SỐ 57", "NQ57", "nq 57", "nq-57", "57-NQ/TW", "57/NQ-TW", "57 nq tw",
    "nghị quyết số 57-NQ/TW ngày 22/12/2024", "nghi quyet so 57 nq/tw", "57-nq/tw",
  ]) func findsTheResolution(_ query: String) throws {
    let reference = try #require(CitationQuery(query))
    #expect(reference.matches(Self.resolution57, date: PartialDate("2024-12-22")))
    #expect(!reference.matches(CitationTarget(type: "NQ", key: "59-NQ/TW", number: "59", symbol: "59-NQ/TW")))
    #expect(!reference.matches(CitationTarget(type: "KH", key: "57-KH/TU", number: "57", symbol: "57-KH/TU")))
  }

  @Test(arguments: [
    ("NĐ 30/2020", "NĐ", "30/2020/NĐ-CP"), ("nghi dinh 30/2020/nd-cp", "NĐ", "30/2020/NĐ-CP"),
    ("kh 348", "KH", "348/KH-UBND"),
    ("348/kh-ubnd", "KH", "348/KH-UBND"), ("công văn 2231/SNV-CCHC", "CV", "2231/SNV-CCHC&PC"),
    ("luật 31/2024/QH15", "LUẬT", "31/2024/QH15"), ("thong tu 2/2019", "TT", "02/2019/TT-BNV"),
    ("đề án 06", "ĐA", "ĐA 06"),
    ("chi thi 5 ct ubnd", "CT", "05/CT-UBND"),
  ]) func finds(_ query: String, _ type: String, _ key: String) throws {
    let number = String(key.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) })
    let target = CitationTarget(type: type, key: key, number: number, symbol: key.contains("/") ? key : nil)
    let reference = try #require(CitationQuery(query))
    #expect(reference.matches(target))
  }

  @Test func leavesTheOtherWordsToTheQuery() throws {
    let text = NormalizedText("chuyển đổi số nq 57 của tỉnh")
    let tokens = Tokenizer.tokens(of: text)
    let reference = try #require(CitationQuery(tokens, text: text))
    #expect(reference.tokens == 3..<5)
  }

  @Test(arguments: [
    "", "cải cách hành chính", "kế hoạch 2026", "báo cáo 6 tháng", "quyết định 30 ngày", "57", "số 57",
    "giai đoạn 2021-2030", "10/6",
    "22/12/2024", "nghị quyết", "- / -", "70%",
  ]) func takesNoReference(_ query: String) {
    #expect(CitationQuery(query) == nil)
  }

  @Test func tellsYearsApart() throws {
    let reference = try #require(CitationQuery("nghị định 30/2020"))
    #expect(!reference.matches(CitationTarget(type: "NĐ", key: "30/2014/NĐ-CP", number: "30", symbol: "30/2014/NĐ-CP")))
  }
}
