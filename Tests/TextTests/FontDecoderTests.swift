import Testing

@testable import Text

@Suite struct FontDecoderTests {
  @Test(arguments: [
    (".VnTime", TextEncoding.tcvn3, false), ("BADEPR+.VnTimeH,Bold", .tcvn3, true), ("VnArialH(Ds)", .tcvn3, true),
    ("'VNTime', serif", .tcvn3, false), ("FBHPFO+VnTimeHBold", .tcvn3, true), (".Vn3DH", .tcvn3, true),
    (".VnArial Narrow", .tcvn3, false), (".VNTIMEH", .tcvn3, true), ("VNI-Times", .vni, false),
    ("VNI Helve Bold", .vni, false),
    ("VPS Times Hoa", .vps, true), ("VI Arial", .viscii, false), ("\"VPS Helv\"", .vps, false),
  ])
  func namesFonts(_ name: String, _ encoding: TextEncoding, _ isCapital: Bool) {
    #expect(FontName(name).encoding == encoding && FontName(name).isCapital == isCapital)
  }

  @Test(arguments: ["Times New Roman", "Arial", "Verdana", "Vivaldi", "VN", "Symbol", ""])
  func leavesOtherNames(_ name: String) {
    #expect(FontName(name).encoding == nil)
  }

  @Test func readsFontsOfOneDocument() {
    let paragraphs = [
      [FontRun("céng hoµ x· héi chñ nghÜa viÖt nam", font: ".VnTimeH")],
      [FontRun("C¨n cø LuËt Tæ chøc", font: ".VnTime"), FontRun(" ChÝnh phñ", font: "ABCDEF+.VnTime,Bold")],
      // A word across runs, a sign in another font, Unicode in an old font, TCVN3 in a new font.
      [
        FontRun("Bé tr\u{AD}ëng ", font: ".VnTime"), FontRun("–", font: "Arial"),
        FontRun(" Nghị quyết", font: ".VnTime"),
      ],
      [FontRun("theo quyÕt ®Þnh cña Thñ t\u{AD}íng", font: "Times New Roman")],
      // Letters as a PDF names them.
      [FontRun("h−íng dÉn x∙ héi", font: "FBHPEM+VnTime")],
      [FontRun("ÖÙng", font: "VNI-Times"), FontRun(" dông c«ng nghÖ", font: ".VnTime")],
      [FontRun("Société Générale", font: "Times New Roman")],
      [FontRun("È", font: ".VnTimeH"), FontRun("n tinh hoµn", font: ".VnTime")],
    ]
    var decoder = FontDecoder(paragraphs)
    #expect(
      paragraphs.map { decoder.runs($0).map(\.text).joined() } == [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Luật Tổ chức Chính phủ", "Bộ trưởng – Nghị quyết",
        "theo quyết định của Thủ tướng", "hướng dẫn xã hội", "Ứng dụng công nghệ", "Société Générale", "Ẩn tinh hoàn",
      ])
    #expect(decoder.encoding == .tcvn3 && decoder.evidence.basis == .fonts)
  }

  /// A letter of VNI and its mark in runs of different looks.
  @Test func joinsLettersAcrossRuns() {
    let runs = [
      FontRun("Quy cheá chi tie", font: "VNI-Times"), FontRun("âu noäi bo", font: "VNI-Helve"),
      FontRun("ä cuûa Sôû BHLÑ", font: "VNI-Times"),
    ]
    var decoder = FontDecoder([runs])
    #expect(decoder.runs(runs).map(\.text).joined() == "Quy chế chi tiêu nội bộ của Sở BHLĐ")
  }

  /// Word files say in which code page the codes of a font are; some say Vietnamese (1258) of TCVN3.
  @Test func readsCodesOfAnotherCodePage() throws {
    let sentence = "Quy định về quản lý, cưỡng chế và kiểm tra của thủ trưởng đơn vị; bổ sung số lượng"
    let codes = try #require(EncodedText(.tcvn3).bytes(sentence))
    for table in [CodeTables.windows1252, CodeTables.windows1258] {
      let scalars = codes.compactMap { Unicode.Scalar(UInt32(table[Int($0)])) }
      let runs = [FontRun(String(String.UnicodeScalarView(scalars)), font: ".VnTime")]
      var decoder = FontDecoder([runs])
      #expect(decoder.runs(runs).map(\.text) == [sentence])
    }
  }

  @Test func leavesUnicodeDocuments() {
    let paragraphs = [[FontRun("Kế hoạch số 57, 10 µm, Société", font: "Times New Roman")], [FontRun("a\u{AD}b")]]
    var decoder = FontDecoder(paragraphs)
    #expect(decoder.isIdentity && decoder.encoding == .utf8)
    #expect(decoder.runs(paragraphs[0]) == paragraphs[0])
  }

  /// Text in Unicode whose font was left over from before.
  @Test func leavesUnicodeInOldFonts() {
    let paragraphs = [
      [FontRun("Ủy ban nhân dân tỉnh ban hành kế hoạch công tác năm", font: ".VnTime")],
      [FontRun("công tác", font: ".VnTime")],
    ]
    var decoder = FontDecoder(paragraphs)
    #expect(paragraphs.map { decoder.runs($0).map(\.text).joined() } == paragraphs.map { $0.map(\.text).joined() })
    #expect(decoder.encoding == .utf8)
  }
}
