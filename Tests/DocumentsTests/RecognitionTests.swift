import Testing
import Text

@testable import Documents

/// Small documents in the shapes that offices and converters give them, and what is to be recognised in each.
@Suite struct RecognitionTests {
  private func recognize(_ string: String) -> Document { DocumentRecognizer().recognize(NormalizedText(string)) }

  @Test func readsAStateLetterheadInTwoColumns() {
    let letterhead = recognize(
      """
      ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LAM GIANG\tĐộc lập - Tự do - Hạnh phúc
      SỞ NỘI VỤ
      Số: 57 /KH-SNV\tLam Giang, ngày 05 tháng 3 năm 2026

      KẾ HOẠCH
      Rà soát văn bản năm 2026

      Sở Nội vụ ban hành Kế hoạch như sau:
      """
    ).letterhead
    #expect(letterhead.type == "KH")
    #expect(letterhead.symbol == "57/KH-SNV")
    #expect(letterhead.number == "57")
    #expect(letterhead.issuer == "Sở Nội vụ")
    #expect(letterhead.parentBody == "ỦY BAN NHÂN DÂN TỈNH LAM GIANG")
    #expect(letterhead.place == "Lam Giang")
    #expect(letterhead.date?.description == "2026-03-05")
    #expect(letterhead.title == "Rà soát văn bản năm 2026")
  }

  @Test(
    arguments: [
      ("Số: /KH-SNgV", nil, "/KH-SNgV"), ("Số 127-QĐ/TW", "127", "127-QĐ/TW"), ("Số:  30c/NQ-CP", "30", "30c/NQ-CP"),
      ("Luật số: 31/2024/QH15", "31", "31/2024/QH15"), ("Số: ....../QĐ-UBND", nil, "/QĐ-UBND"),
      ("Số: 2231/SNV-CCHC&PC", "2231", "2231/SNV-CCHC&PC"), ("**Số: 57- NQ/TW**", "57", "57-NQ/TW"),
    ] as [(String, String?, String)])
  func readsTheNumberLine(_ line: String, _ number: String?, _ symbol: String) {
    let letterhead = recognize("\(line)\n\nKẾ HOẠCH\n\nCông tác\n").letterhead
    #expect(letterhead.number == number)
    #expect(letterhead.symbol == symbol)
  }

  @Test(arguments: [
    ("Hà Tĩnh, ngày tháng 01 năm 2026", "Hà Tĩnh", "2026-01"),
    ("Kẻ Sặt, ngày 7 tháng 3 năm 2026", "Kẻ Sặt", "2026-03-07"),
    ("Nghệ An, ngày 12/02/2026", "Nghệ An", "2026-02-12"), ("Lam Giang, ngày … tháng … năm 2026", "Lam Giang", "2026"),
  ])
  func readsPlaceAndDate(_ line: String, _ place: String, _ date: String) {
    let letterhead = recognize("Số: /KH-SNV\n\(line)\n\nKẾ HOẠCH\n\nCông tác\n").letterhead
    #expect(letterhead.place == place)
    #expect(letterhead.date?.description == date)
  }

  @Test(
    arguments: [
      (
        "Thực hiện Quyết định số 3/QĐ-UBND của Ủy ban nhân dân tỉnh về ban hành Kế hoạch; Sở Y tế ban hành Kế hoạch:",
        "Sở Y tế"
      ),
      ("Chi bộ Phòng Một ban hành Kế hoạch thực hiện như sau:", "Chi bộ Phòng Một"),
      (
        "Các đơn vị tổ chức thực hiện.\n\nTrên đây là Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị năm 2026 của Đảng ủy xã Hòa An./.",
        "Đảng ủy xã Hòa An"
      ),
      ("Các đơn vị triển khai ban hành văn bản.", nil),
    ] as [(String, String?)])
  func infersTheIssuer(_ body: String, _ issuer: String?) {
    #expect(recognize("KẾ HOẠCH\n\nCông tác năm 2026\n\n\(body)\n").letterhead.issuer == issuer)
  }

  @Test func nestsByNumberingNotByMarkdown() {
    let document = recognize(
      """
      # KẾ HOẠCH

      Công tác

      ### **I. MỤC TIÊU**

      #### 1. Chung

      - Một

      ## 2. Cụ thể

      a) Hạ tầng

      2.9 Nghiên cứu

      ## II- NHIỆM VỤ
      """)
    #expect(
      document.divisions.indices.map { document.path(ofDivision: $0)! } == [
        "I", "I/1", "I/2", "I/2/a", "I/2/2.9", "II",
      ])
    #expect(document.divisions.map(\.depth) == [1, 2, 2, 3, 3, 1])
  }

  @Test func nestsALaw() {
    let document = recognize(
      """
      THÔNG TƯ
      Quy định thử

      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      1. Thông tư này quy định:
      a) Một việc;
      đ) Việc khác.
      Điều 2. Áp dụng
      Mục 1. Riêng
      Điều 3. Cuối
      """)
    #expect(
      document.divisions.indices.map { document.path(ofDivision: $0)! } == [
        "Chương I", "Chương I/Điều 1", "Chương I/Điều 1/1", "Chương I/Điều 1/1/a", "Chương I/Điều 1/1/đ",
        "Chương I/Điều 2", "Chương I/Mục 1", "Chương I/Mục 1/Điều 3",
      ])
  }

  @Test(arguments: [
    ("30 tháng 4 là ngày nghỉ.", 0), ("57-NQ/TW được triển khai.", 0), ("100% cán bộ", 0), ("1.000 đồng", 0),
    ("2021 - 2030 là giai đoạn đầu.", 0), ("Mục tiêu là chính.", 0), ("Phần mềm được dùng.", 0),
    ("Chương trình được phê duyệt.", 0), ("Điều 5 của Nghị định này được áp dụng.", 0), ("1. Một", 1), ("1) Một", 1),
    ("(1) Một việc", 1), ("A. Phần đầu", 1), ("IV- Bốn", 1), ("Điều 5a. Bổ sung", 1), ("Phần thứ nhất", 1),
  ])
  func tellsNumberingFromText(_ line: String, _ divisions: Int) {
    #expect(recognize("KẾ HOẠCH\n\nCông tác\n\n\(line)\n").divisions.count == divisions)
  }

  @Test func joinsWhatAPageBreakToreApart() {
    let document = recognize(
      """
      KẾ HOẠCH

      Công tác

      - Nâng cao nhận thức trong

      CBCCV, người lao động.

      - Sử dụng kinh phí đúng mục đích,

      phát huy hiệu quả.

      - Một việc không có dấu chấm

      - Việc khác

      b) Xã hội số

      100% cán bộ có chữ ký số.
      """)
    let readings = document.passages.filter { $0.kind == .listItem || $0.kind == .paragraph }
      .map { $0.reading(in: document.text) }
    #expect(
      readings == [
        "Nâng cao nhận thức trong CBCCV, người lao động.", "Sử dụng kinh phí đúng mục đích, phát huy hiệu quả.",
        "Một việc không có dấu chấm", "Việc khác", "100% cán bộ có chữ ký số.",
      ])
  }

  @Test(arguments: [
    "1. Yêu cầu Sở Xây dựng rà soát quy trình nội bộ bảo đảm\n\nthống nhất, hoàn thành trước ngày 15/7/2026.",
    "a) Sở Y tế chủ trì rà soát quy trình theo Nghị quyết số\n57-NQ/TW ngày 22/12/2024 của\nBộ Chính trị.",
    "2. Hoàn thành trước ngày\n08/12/2026.",
  ])
  func joinsANumberedItemThatIsNoHeading(_ item: String) {
    let document = recognize("KẾ HOẠCH\n\nCông tác\n\n\(item)\n\n3. Việc khác.\n")
    let items = document.passages.filter { $0.label != nil }
    #expect(items.map(\.kind) == [.paragraph, .paragraph])
    #expect(items[0].pieces.count == item.split(separator: "\n").count)
  }

  @Test func tellsASubjectFromANumberLine() {
    #expect(recognize("KẾ HOẠCH\n\nSố hóa hồ sơ năm 2027\n\n1. Một\n").letterhead.title == "Số hóa hồ sơ năm 2027")
  }

  @Test func readsTheClosing() {
    let document = recognize(
      """
      KẾ HOẠCH

      Công tác

      Trên đây là Kế hoạch của Sở Y tế./.

      Nơi nhận:
      - UBND tỉnh (b/c);
      - Lưu: VT, VP<sub>3</sub>.

      **KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC**

      (Đã ký)

      Lê Thị Hồng Hà

      PHỤ LỤC II
      DANH MỤC NHIỆM VỤ
      (Kèm theo Kế hoạch số 5/KH-SYT)

      1. Một việc
      """)
    let letterhead = document.letterhead
    #expect(letterhead.recipients == ["UBND tỉnh (b/c)", "Lưu: VT, VP3"])
    #expect(letterhead.signer == Letterhead.Signer(name: "Lê Thị Hồng Hà", position: "PHÓ GIÁM ĐỐC", capacity: "KT."))
    #expect(document.divisions.map(\.label) == ["PHỤ LỤC II", "1"])
    #expect(document.divisions[0].title == "DANH MỤC NHIỆM VỤ")
  }

  @Test func survivesAnyText() {
    for string in [
      "", "\n", "\t", "\t\t\t", "|", "|-|", "KẾ HOẠCH", "Số:", "T/", "PHỤ LỤC", "1.", "(", "<", "<sup>", "# ", "a\tb",
    ] {
      _ = recognize(string)
      _ = recognize("KẾ HOẠCH\n\nMột\n\n\(string)\n./.\n\(string)\nNơi nhận:\n\(string)")
    }
  }

  /// Lines that were wrapped where the next one begins with a capital, a number or a dash.
  @Test(arguments: [
    ("2. Sở Xây dựng chủ trì, phối hợp với Sở Nội vụ trong quá trình thực hiện; Sở\nNgoại vụ khảo sát.", "Sở Ngoại vụ"),
    ("2. Thống kê hồ sơ tồn đọng theo Nghị định\n99/2010/NĐ-CP của Chính phủ.", "Nghị định 99/2010/NĐ-CP"),
    ("- Hoàn thành nhiệm vụ được giao trong quý\nIV/2027.", "quý IV/2027"),
    ("- Hoàn thành nhiệm vụ được giao trước\n10/6/2027.", "trước 10/6/2027"),
    ("a) Cụ thể hóa Nghị quyết lần thứ XX, nhiệm kỳ 2025\n- 2030 trên địa bàn.", "2025 - 2030"),
  ])
  func joinsWrappedLines(_ lines: String, _ joined: String) {
    let document = recognize("KẾ HOẠCH\n\nCông tác\n\n\(lines)\n")
    #expect(document.passages.contains { $0.reading(in: document.text).contains(joined) })
  }

  /// Two headings of units, and the items of a list, stay apart.
  @Test func keepsHeadingsOfSeveralUnits() {
    let document = recognize(
      "KẾ HOẠCH\n\nCông tác\n\n1. Giám đốc Sở Công thương; Giám đốc Sở Tài chính; Chủ tịch Ủy ban nhân dân xã\na) Chủ trì.\n"
    )
    #expect(document.passages.contains { $0.kind == .heading && $0.label == "1" })
    let owned = recognize(
      "KẾ HOẠCH\n\nCông tác\n\n2. Các phòng, đơn vị thuộc Sở\n\nCăn cứ nhiệm vụ được giao, triển khai.\n")
    #expect(owned.passages.contains { $0.reading(in: owned.text) == "Các phòng, đơn vị thuộc Sở" })
  }
}
