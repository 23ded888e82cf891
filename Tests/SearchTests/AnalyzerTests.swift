import Testing
import Text

@testable import Search

@Suite struct AnalyzerTests {
  private func exact(_ string: String, _ register: Analyzer.Register = .document) -> [String] {
    let text = Analyzer(register).analyze(NormalizedText(string))
    return text.words.map { String(decoding: text.exact($0), as: UTF8.self) }
  }

  private func folded(_ string: String) -> [String] {
    let text = Analyzer(.document).analyze(NormalizedText(string))
    return text.words.map { String(decoding: text.folded($0), as: UTF8.self) }
  }

  private func identifiers(_ string: String) -> [String] {
    Analyzer(.document).analyze(NormalizedText(string)).identifiers.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Hòa", "hoà"), ("THÚY", "thuý"), ("ủy", "uỷ"), ("kỹ", "kĩ"), ("lý", "lí"), ("quý", "quí"), ("Mỹ", "mĩ"),
    ("Đường", "Ðường"), ("đẩy", "đa\u{302}\u{309}y"), ("nghị", "nghi\u{323}"), ("tỷ", "tỉ"), ("quỹ", "quĩ"),
  ])
  func oneWordInTwoSpellings(first: String, second: String) {
    #expect(exact(first) == exact(second))
    #expect(folded(first) == folded(second))
  }

  @Test(arguments: [
    ("chó", "chò"), ("chò", "chòe"), ("đường", "dường"), ("túi", "túy"), ("mai", "may"), ("qua", "quá"), ("ban", "bàn"),
    ("y", "i"), ("hay", "hai"), ("gia", "giá"),
  ])
  func twoWords(first: String, second: String) { #expect(exact(first) != exact(second)) }

  @Test(arguments: [
    ("Đường", "duong~đương2"), ("hoà", "hoa~2"), ("ban", "ban~"), ("quyết", "quyet~quyêt1"), ("NĂM", "nam~năm"),
    ("2026", "2026~"), ("007", "7~"), ("0", "0~"), ("000", "0~"),
  ])
  func spelling(word: String, term: String) { #expect(exact(word) == [term]) }

  @Test func foldedFormIsThePrefixOfTheExactOne() {
    let text = Analyzer(.document).analyze(
      NormalizedText("Ủy ban nhân dân tỉnh Hà Tĩnh, số 57-NQ/TW năm 2024 của Đảng"))
    for word in text.words {
      #expect(text.exact(word).starts(with: text.folded(word)))
      #expect(text.exact(word).dropFirst(word.foldedCount).first == WordSpelling.separator)
      #expect(text.folded(word).allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: [
    ("UBND tỉnh", "Ủy ban nhân dân tỉnh"), ("TTHC", "thủ tục hành chính"), ("KH&CN", "khoa học và công nghệ"),
    ("HĐND và UBND", "Hội đồng nhân dân và Ủy ban nhân dân"), ("phát triển KT-XH", "phát triển kinh tế - xã hội"),
  ])
  func abbreviationsAreWrittenOut(short: String, long: String) { #expect(exact(short) == exact(long)) }

  @Test func abbreviationsOfQueriesNeedNoCapitals() {
    #expect(exact("ubnd tinh", .query) == exact("Ủy ban nhân dân tinh"))
    #expect(exact("hdnd", .query) == exact("hội đồng nhân dân"))
    #expect(exact("ubnd") == ["ubnd~"])
  }

  @Test func abbreviationsInsideSymbolsStay() {
    #expect(folded("39/QĐ-UBND") == ["39", "qd", "ubnd"])
    #expect(identifiers("39/QĐ-UBND") == ["39-qd-ubnd"])
  }

  @Test func definedAbbreviationsHoldInTheirText() {
    let text = NormalizedText("Theo QLX đã nêu")
    let analyzer = Analyzer(.document, definitions: [.init(short: "QLX", long: "quản lý xe")])
    let words = analyzer.analyze(text)
    #expect(
      words.words.map { String(decoding: words.folded($0), as: UTF8.self) } == [
        "theo", "quan", "li", "xe", "da", "neu",
      ])
    #expect(words.words[1...3].allSatisfy { text.string($0.source) == "QLX" })
  }

  @Test(arguments: [
    ("Nghị quyết số 57-NQ/TW", ["57-nq-tw"]), ("57/NQ-TW", ["57-nq-tw"]),
    ("Nghị định 361/2025/NĐ-CP", ["361-2025-nd-cp"]),
    ("03-NQ/CB", ["3-nq-cb"]), ("1730/SKHCN-CNTT&CDS", ["1730-skhcn-cntt-cds"]), ("30c/NQ-CP", ["30c-nq-cp"]),
    ("giai đoạn 2025-2030", []), ("đạt 20/30 điểm", []), ("A57-B", []),
    ("ngày 22/12/2024", ["2024-12-22"]), ("22.12.2024", ["2024-12-22"]), ("2024-12-22", ["2024-12-22"]),
    ("ngày 22 tháng 12 năm 2024", ["2024-12-22"]), ("tháng 12 năm 2024", ["2024-12"]), ("tháng 12/2024", ["2024-12"]),
    ("ngày 31/02/2024", []), ("1/2/3/4", []),
  ])
  func identifiersHaveOneForm(text: String, expected: [String]) { #expect(identifiers(text) == expected) }

  @Test func pairsStopAtSigns() {
    let text = Analyzer(.document).analyze(NormalizedText("khoa học, công nghệ - đổi mới. Hết"))
    #expect(text.words.map(\.joinsPrevious) == [false, true, false, true, true, true, false])
    var pair: [UInt8] = []
    let folded = text.appendPair(text.words[2], text.words[3], to: &pair)
    #expect(String(decoding: pair, as: UTF8.self) == "cong nghe~công nghê5")
    #expect(String(decoding: pair[..<folded], as: UTF8.self) == "cong nghe")
  }

  @Test func sourcesAreTheWordsOfTheText() {
    let text = NormalizedText("Căn cứ **Nghị quyết** số 57-NQ/TW của UBND")
    let words = Analyzer(.document).analyze(text)
    let written = words.words.map { text.string($0.source) }
    #expect(written == ["Căn", "cứ", "Nghị", "quyết", "số", "57", "NQ", "TW", "của", "UBND", "UBND", "UBND", "UBND"])
    #expect(words.words.map(\.position) == (0..<13).map(UInt32.init))
  }
}
