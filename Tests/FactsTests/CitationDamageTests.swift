import Documents
import Testing
import Text

@testable import Facts

@Suite struct CitationDamageTests {
  /// A damaged citation, the text that is given of it, and its key.
  @Test(arguments: [
    ("Nghị quyết số 66- NQ/TW", "Nghị quyết số 66- NQ/TW", "66-NQ/TW"),
    ("Quyết định số 367 - QĐ/TWĐTN", "Quyết định số 367 - QĐ/TWĐTN", "367-QĐ/TWĐTN"),
    ("Công điện số 280/CD-TTg", "Công điện số 280/CD-TTg", "280/CĐ-TTg"),
    ("Kế hoạch 310/KHUBND", "Kế hoạch 310/KHUBND", "310/KH-UBND"),
    ("Nghị quyết số 57\\-NQ/TW", "Nghị quyết số 57\\-NQ/TW", "57-NQ/TW"),
    ("Nghị quyết số **57-NQ/TW**", "Nghị quyết số **57-NQ/TW", "57-NQ/TW"),
    ("Quyết định số 12/QÐ-TTg", "Quyết định số 12/QÐ-TTg", "12/QĐ-TTg"),
    ("Quyết định số 215/QĐ–UBND", "Quyết định số 215/QĐ–UBND", "215/QĐ-UBND"),
    ("Chỉ thị số 19/CT-TTG", "Chỉ thị số 19/CT-TTG", "19/CT-TTg"),
    ("Nghị quyết hành động số 57-NQ/TW", "Nghị quyết hành động số 57-NQ/TW", "57-NQ/TW"),
    ("Nghị quyết số 57/NQ-TW", "Nghị quyết số 57/NQ-TW", "57-NQ/TW"),
    ("Nghị quyết số 71-NQ/CP", "Nghị quyết số 71-NQ/CP", "71/NQ-CP"),
    ("Kế hoạch số 41 /KH-UBND", "Kế hoạch số 41 /KH-UBND", "41/KH-UBND"),
    ("Thông tư số102/2016/TT-BQP", "Thông tư số102/2016/TT-BQP", "102/2016/TT-BQP"),
    ("Nghị định số 63/2010/NĐ-CPngày 08/6/2010", "Nghị định số 63/2010/NĐ-CP", "63/2010/NĐ-CP"),
    ("Thông tư số 02/2007/TT- BNV", "Thông tư số 02/2007/TT- BNV", "02/2007/TT-BNV"),
    ("hướng dẫn 1730/SKH-CN-CNTT&CDS", "hướng dẫn 1730/SKH-CN-CNTT&CDS", "1730/SKHCN-CNTT&CĐS"),
    ("Quyết định số 344 QĐ/KT", "Quyết định số 344 QĐ/KT", "344/QĐ-KT"),
    ("Quyết định số 41/2011/QĐ-BCA(X13)", "Quyết định số 41/2011/QĐ-BCA(X13)", "41/2011/QĐ-BCA(X13)"),
  ]) func repairs(_ damaged: String, _ text: String, _ key: String) {
    let found = CitationExample.citations("theo " + damaged + " về việc")
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.target.key) == [key])
  }

  @Test func keepsTheDateBehindAGluedWord() {
    let found = CitationExample.citations("theo Nghị định số 63/2010/NĐ-CPngày 08/6/2010 của Chính phủ")
    #expect(found.first?.date?.description == "2010-06-08")
    #expect(found.first?.issuer == "Chính phủ")
  }

  /// A citation that a page break tore apart is one; its text is what stands on the first line.
  @Test func joinsPieces() {
    let text = NormalizedText("vị trí công tác theo Nghị định\n\n59/2019/NĐ-CP của Chính phủ")
    let passage = Passage(kind: .cell, pieces: [text.range(ofLine: 1), text.range(ofLine: 3)], text: text)
    let document = Document(
      text: text, letterhead: Letterhead(), divisions: [], passages: [passage], tables: [])
    let found = CitationReader(document: document).citations()
    #expect(found.map(\.text) == ["Nghị định"])
    #expect(found.map(\.target.key) == ["59/2019/NĐ-CP"])
    #expect(found.first?.place.line == 1)
    #expect(found.first?.place.lineEnd == 3)
  }

  /// Any symbol of the tables survives any damage that leaves its letters.
  @Test func survivesDamage() {
    var random = CitationRandom()
    for _ in 0..<2_000 {
      let sample = SymbolSample(&random)
      let found = CitationExample.citations("theo \(sample.typeName) số \(sample.damaged) thì")
      #expect(found.map(\.target.key) == [sample.canonical], "\(sample.damaged), seed \(random.seed)")
    }
  }
}

/// A symbol and what damage made of it.
private struct SymbolSample {
  let typeName: String
  let canonical: String
  let damaged: String

  init(_ random: inout CitationRandom) {
    let number = String(Int.random(in: 1...3_999, using: &random))
    let isParty = Bool.random(using: &random)
    let types = [
      ("NQ", "Nghị quyết"), ("QĐ", "Quyết định"), ("KH", "Kế hoạch"), ("CT", "Chỉ thị"), ("TB", "Thông báo"),
    ]
    let (code, name) = types.randomElement(using: &random)!
    typeName = name
    if isParty {
      let body = ["TW", "TU", "ĐU", "BCĐTW", "VPTW"].randomElement(using: &random)!
      canonical = "\(number)-\(code)/\(body)"
    } else {
      let body = ["CP", "TTg", "UBND", "HĐND", "SNgV", "BNV"].randomElement(using: &random)!
      let year = Bool.random(using: &random) ? "/\(Int.random(in: 1990...2026, using: &random))" : ""
      canonical = "\(number)\(year)/\(code)-\(body)"
    }
    damaged = SymbolSample.damage(canonical, &random)
  }

  private static func damage(_ symbol: String, _ random: inout CitationRandom) -> String {
    var result = ""
    for character in symbol {
      switch character {
      case "-":
        let dash = ["-", "–", "\u{2011}", "\\-"].randomElement(using: &random)!
        result += Bool.random(using: &random) ? dash : dash + " "
      case "Đ": result += ["Đ", "Ð", "Đ"].randomElement(using: &random)!
      default: result.append(character)
      }
    }
    return Bool.random(using: &random) ? "**\(result)**" : result
  }
}
