import Documents
import Testing
import Text

@testable import Facts

@Suite struct CitationFormTests {
  typealias Expected = CitationExample.Expected

  static let examples: [CitationExample] = [
    // Full and short forms.
    CitationExample(
      "quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học",
      Expected("Nghị quyết số 57-NQ/TW", "NQ", "57-NQ/TW", date: "2024-12-22", issuer: "Bộ Chính trị")),
    CitationExample("tại Nghị quyết 71/NQ-CP.", Expected("Nghị quyết 71/NQ-CP", "NQ", "71/NQ-CP")),
    CitationExample(
      "theo Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010",
      Expected("Nghị định số 63/2010/NĐ-CP", "NĐ", "63/2010/NĐ-CP", date: "2010-06-08")),
    CitationExample("theo Luật số 13/2023/QH15", Expected("Luật số 13/2023/QH15", "LUẬT", "13/2023/QH15")),
    CitationExample(
      "theo Nghị quyết số 351/2017/UBTVQH14 của Ủy ban Thường vụ Quốc hội",
      Expected(
        "Nghị quyết số 351/2017/UBTVQH14", "NQ", "351/2017/UBTVQH14", issuer: "Ủy ban Thường vụ Quốc hội")),
    CitationExample(
      "theo Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ hướng dẫn",
      Expected(
        "Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP", "TTLT", "55/2005/TTLT-BNV-VPCP", date: "2005-05-06",
        issuer: "Bộ Nội vụ và Văn phòng Chính phủ")),
    CitationExample(
      "tại Công văn số 2231/SNV-CCHC&PC của Sở Nội vụ",
      Expected("Công văn số 2231/SNV-CCHC&PC", "CV", "2231/SNV-CCHC&PC", issuer: "Sở Nội vụ")),
    CitationExample("tại Văn bản số 233/UBND-NC", Expected("Văn bản số 233/UBND-NC", "CV", "233/UBND-NC")),
    CitationExample(
      "tại Văn bản hợp nhất số 02/VBHN-BNV", Expected("Văn bản hợp nhất số 02/VBHN-BNV", "VBHN", "02/VBHN-BNV")),
    CitationExample("theo Nghị quyết số 30c/NQ-CP", Expected("Nghị quyết số 30c/NQ-CP", "NQ", "30c/NQ-CP")),
    CitationExample("theo Quyết định số 202/TCCP-VC", Expected("Quyết định số 202/TCCP-VC", "QĐ", "202/TCCP-VC")),
    CitationExample("theo Quyết định số 16/CP", Expected("Quyết định số 16/CP", "QĐ", "16/CP")),
    CitationExample(
      "theo Quyết định số 1203-QĐ/1998/TP-HT",
      Expected("Quyết định số 1203-QĐ/1998/TP-HT", "QĐ", "1203-QĐ/1998/TP-HT")),
    CitationExample(
      "theo Kế hoạch phối hợp 02/KHPH-SNV-SKHCN",
      Expected("Kế hoạch phối hợp 02/KHPH-SNV-SKHCN", "KH", "02/KHPH-SNV-SKHCN")),
    CitationExample("theo NQ số 57-NQ/TW", Expected("NQ số 57-NQ/TW", "NQ", "57-NQ/TW")),
    CitationExample("theo NĐ 30/2020", Expected("NĐ 30/2020", "NĐ", "30/2020/NĐ-CP")),
    CitationExample(
      "CHỈ TIÊU THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW", Expected("NGHỊ QUYẾT SỐ 57-NQ/TW", "NQ", "57-NQ/TW", .implements)),
    CitationExample("theo tinh thần nghị quyết số 68-NQ/TW", Expected("nghị quyết số 68-NQ/TW", "NQ", "68-NQ/TW")),

    // Lists.
    CitationExample(
      "(Công điện số 280/CD-TTg, 968/CD-TTg)", Expected("Công điện số 280/CD-TTg", "CĐ", "280/CĐ-TTg"),
      Expected("968/CD-TTg", "CĐ", "968/CĐ-TTg")),
    CitationExample(
      "theo Nghị quyết số 57-NQ/TW và số 59-NQ/TW", Expected("Nghị quyết số 57-NQ/TW", "NQ", "57-NQ/TW"),
      Expected("59-NQ/TW", "NQ", "59-NQ/TW")),
    CitationExample(
      "theo Nghị quyết số 18, 19-NQ/TW", Expected("Nghị quyết số 18", "NQ", "18-NQ/TW"),
      Expected("19-NQ/TW", "NQ", "19-NQ/TW")),
    CitationExample(
      "Thực hiện đồng bộ bốn nghị quyết của Bộ Chính trị: 57-NQ/TW, 59-NQ/TW và 68-NQ/TW.",
      Expected("57-NQ/TW", "NQ", "57-NQ/TW", .implements), Expected("59-NQ/TW", "NQ", "59-NQ/TW", .implements),
      Expected("68-NQ/TW", "NQ", "68-NQ/TW", .implements)),
    CitationExample(
      "theo các Công văn số 2231/SNV-CCHC ngày 12/11/2024, 2480/SNV-CCHC ngày 10/12/2024",
      Expected("Công văn số 2231/SNV-CCHC", "CV", "2231/SNV-CCHC", date: "2024-11-12"),
      Expected("2480/SNV-CCHC", "CV", "2480/SNV-CCHC", date: "2024-12-10")),
    CitationExample(
      "theo Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15, Luật số 47/2024/QH15",
      Expected("Luật Đất đai số 31/2024/QH15", "LUẬT", "31/2024/QH15"),
      Expected("Luật số 43/2024/QH15", "LUẬT", "43/2024/QH15"),
      Expected("Luật số 47/2024/QH15", "LUẬT", "47/2024/QH15")),

    // Parts, from large to small.
    CitationExample(
      "theo điểm a khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP",
      Expected("Nghị định số 63/2010/NĐ-CP", "NĐ", "63/2010/NĐ-CP", parts: ["Điều 5", "khoản 2", "điểm a"])),
    CitationExample(
      "theo khoản 1 Điều 3 và điểm a khoản 4 Điều 5 của Nghị định 63/2010/NĐ-CP",
      Expected(
        "Nghị định 63/2010/NĐ-CP", "NĐ", "63/2010/NĐ-CP",
        parts: ["Điều 3", "khoản 1", "Điều 5", "khoản 4", "điểm a"])),
    CitationExample(
      "theo điểm a khoản 2, khoản 3 Điều 24 Luật Lưu trữ",
      Expected("Luật Lưu trữ", "LUẬT", "Luật Lưu trữ", as: .named, parts: ["Điều 24", "khoản 2", "điểm a", "khoản 3"])),
    CitationExample(
      "theo các điểm a, b và đ khoản 1 Điều 3 Thông tư 01/2024/TT-BNV",
      Expected(
        "Thông tư 01/2024/TT-BNV", "TT", "01/2024/TT-BNV",
        parts: ["Điều 3", "khoản 1", "điểm a", "điểm b", "điểm đ"])),

    // Dates and issuers.
    CitationExample(
      "theo Kế hoạch hành động số 328-KH/TU, ngày 24/04/2025 của Ban Chấp hành Đảng bộ tỉnh",
      Expected(
        "Kế hoạch hành động số 328-KH/TU", "KH", "328-KH/TU", date: "2025-04-24", issuer: "Ban Chấp hành Đảng bộ tỉnh")),
    CitationExample(
      "theo Nghị quyết số 57-NQ/TW, ngày 22-12-2024",
      Expected("Nghị quyết số 57-NQ/TW", "NQ", "57-NQ/TW", date: "2024-12-22")),
    CitationExample(
      "theo Chương trình số 17-CTr/BCĐ ngày 13/02/2026 của Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ (Ban Chỉ đạo tỉnh) về chương trình công tác",
      Expected(
        "Chương trình số 17-CTr/BCĐ", "CTr", "17-CTr/BCĐ", date: "2026-02-13",
        issuer: "Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ")),
    CitationExample(
      "theo Quyết định số 12/QĐ-BVHTTDL của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định",
      Expected(
        "Quyết định số 12/QĐ-BVHTTDL", "QĐ", "12/QĐ-BVHTTDL",
        issuer: "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch")),
    CitationExample(
      "theo Nghị quyết 57-NQ/TW của Chi bộ Trung tâm", Expected("Nghị quyết 57-NQ/TW", "NQ", "57-NQ/TW")),

    // Short forms that the document settles.
    CitationExample(
      "Nghị quyết số 57-NQ/TW (sau đây gọi tắt là Nghị quyết 57)",
      Expected("Nghị quyết số 57-NQ/TW", "NQ", "57-NQ/TW"), Expected("Nghị quyết 57", "NQ", "57-NQ/TW")),
    CitationExample("nội dung NQ57 vào chương trình", Expected("NQ57", "NQ", "NQ 57")),
    CitationExample(
      "dữ liệu dân cư theo Đề án 06 của Chính phủ", Expected("Đề án 06", "ĐA", "ĐA 06", issuer: "Chính phủ")),
    CitationExample(
      "Quy định số 41-QĐ/TW; Quy định 41 và Đề án 06/CP.", Expected("Quy định số 41-QĐ/TW", "QĐ", "41-QĐ/TW"),
      Expected("Quy định 41", "QĐ", "41-QĐ/TW"), Expected("Đề án 06/CP", "ĐA", "ĐA 06")),
    CitationExample(
      "theo Lệnh số 01/2025/L-CTN của Chủ tịch nước",
      Expected("Lệnh số 01/2025/L-CTN", "L", "01/2025/L-CTN", issuer: "Chủ tịch nước")),
    CitationExample("quốc gia và đề án 06", Expected("đề án 06", "ĐA", "ĐA 06")),
  ]

  @Test(arguments: examples) func reads(_ example: CitationExample) {
    #expect(example.found(type: "KH") == example.expected)
  }

  @Test(arguments: CitationExample.realText) func readsRealText(_ example: CitationExample) {
    #expect(example.found(type: "TT") == example.expected)
  }

  static let named: [CitationExample] = [
    CitationExample(
      "theo Luật Đất đai năm 2024", Expected("Luật Đất đai năm 2024", "LUẬT", "Luật Đất đai năm 2024", as: .named)),
    CitationExample(
      "theo Luật Quản lý, sử dụng tài sản công và các văn bản hướng dẫn",
      Expected("Luật Quản lý, sử dụng tài sản công", "LUẬT", "Luật Quản lý, sử dụng tài sản công", as: .named)),
    CitationExample("theo Bộ luật Dân sự.", Expected("Bộ luật Dân sự", "LUẬT", "Bộ luật Dân sự", as: .named)),
    CitationExample("theo Hiến pháp năm 2013", Expected("Hiến pháp năm 2013", "HP", "Hiến pháp năm 2013", as: .named)),
    CitationExample(
      "theo Luật Lưu trữ ngày 21 tháng 6 năm 2024",
      Expected("Luật Lưu trữ", "LUẬT", "Luật Lưu trữ", as: .named, date: "2024-06-21")),
    CitationExample(
      "theo Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế và",
      Expected(
        "Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế", "LUẬT",
        "Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế", as: .named)),
    CitationExample(
      "theo Luật Robot dân dụng thì", Expected("Luật Robot dân dụng", "LUẬT", "Luật Robot dân dụng", as: .named)),
    CitationExample(
      "theo Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XX, nhiệm kỳ 2025 - 2030 và",
      Expected(
        "Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XX, nhiệm kỳ 2025 - 2030", "NQ",
        "Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XX, nhiệm kỳ 2025 - 2030", as: .named)),
    CitationExample(
      "về sửa đổi Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW",
      Expected(
        "Chương trình hành động của Chính phủ", "CTr",
        "Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW", as: .named, issuer: "Chính phủ"),
      Expected("Nghị quyết số 57-NQ/TW", "NQ", "57-NQ/TW")),
    CitationExample(
      "theo Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030; gắn với",
      Expected(
        "Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030", "CTr",
        "Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030", as: .named)),
    CitationExample(
      "theo định hướng của chương trình chuyển đổi số quốc gia và kế hoạch chuyển đổi số của Đảng ủy xã giai đoạn 2025-2030, giai đoạn đến năm 2045.",
      Expected(
        "chương trình chuyển đổi số quốc gia", "CTr", "Chương trình chuyển đổi số quốc gia", as: .named),
      Expected(
        "kế hoạch chuyển đổi số của Đảng ủy xã giai đoạn 2025-2030, giai đoạn đến năm 2045", "KH",
        "Kế hoạch chuyển đổi số của Đảng ủy xã giai đoạn 2025-2030, giai đoạn đến năm 2045", as: .named,
        issuer: "Đảng ủy xã")),
  ]

  @Test(arguments: named) func readsNames(_ example: CitationExample) {
    #expect(example.found(type: "KH") == example.expected)
  }

  /// What looks like a citation and is none.
  @Test(arguments: [
    "các Nghị quyết, Chương trình, Đề án của Trung ương", "gắn kết quả thực hiện Nghị quyết với công tác đánh giá",
    "5- Chủ trì\t6- Phối hợp\t7- Thời gian hoàn thành", "giai đoạn 2021-2030", "ngày 22/12/2024", "trước ngày 10/6",
    "TCVN ISO 9001:2015", "QCVN 01-52:2011/BTNMT", "QCVN 01-52 : 2011/BNNPTNT", "Điện thoại: 024-3822/1234",
    "mã số V.09.02.06",
    "đạt 3/4 chỉ tiêu; tỷ lệ 07/41", "T/M BAN THƯỜNG VỤ", "chính quyền địa phương 02 cấp",
    "Kế hoạch 05 năm 2026 - 2030",
    "Quyết định 30 ngày trước khi", "Thông báo 02 lần liên tiếp", "Báo cáo 6 tháng đầu năm",
    "Mẫu số 01/TB-TĐT ban hành kèm theo",
    "Phu luc kem theo Thong tu so 19-2020-TT-BGDĐT.doc", "TK 001001 - Tiền chưa công bố",
    "Năm 2026 - Thông báo lịch kiểm tra",
    "xây dựng Kế hoạch cải cách hành chính năm 2026", "theo quy định của pháp luật và luật sư", "Luật này có hiệu lực",
    "hoạt động 24/7", "Số: 18/KH-SNV", "dự án Luật và các văn bản", "≥ 70%; 0,7314", "1/500 Bản đồ",
  ]) func refuses(_ text: String) {
    #expect(CitationExample(text).found(type: "KH").map(\.text) == [])
  }
}
