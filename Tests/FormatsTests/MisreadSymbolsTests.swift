import Testing

@testable import Formats

@Suite struct MisreadSymbolsTests {
  @Test(arguments: [
    ("Nghị quyết số S7-NQ/TW ngày 22/12/2024", "Nghị quyết số 57-NQ/TW ngày 22/12/2024"),
    ("Nghị định số 1O8/2025/NĐ-CP ngày 8/4/2O25;", "Nghị định số 108/2025/NĐ-CP ngày 8/4/2025;"),
    ("Kế hoạch số 4l/KH-UBND ngày l5/01/2026 của", "Kế hoạch số 41/KH-UBND ngày 15/01/2026 của"),
    ("Nghị quyết số 57-NQITW, ngày 22/12/2024", "Nghị quyết số 57-NQ/TW, ngày 22/12/2024"),
    ("Quyết định số 2l5/QĐlUBND.", "Quyết định số 215/QĐ-UBND."),
    ("Sô: 33/KH-SNV", "Số: 33/KH-SNV"), ("S6: 412/NV-TC", "Số: 412/NV-TC"), ("Só: /KH-SNV 2026", "Số: /KH-SNV 2026"),
    ("Thông tư số O5/2025/TT-BNV", "Thông tư số 05/2025/TT-BNV"),
  ])
  func mendsWhatIsCertain(_ read: String, _ meant: String) {
    #expect(MisreadSymbols.mended(read) == meant)
  }

  /// Letters that could be meant, and words that are no symbol.
  @Test(arguments: [
    "Phòng Tổ chức - Lao động", "theo ISO/IEC 27001", "mẫu số 01/B-QLNS", "tổ 3B/KP4", "Quyết định số 12a/QĐ-UBND",
    "Sở: 12 cán bộ", "SO/TW", "24/7", "điểm b, khoản 2", "01/02/03", "lO/S", "quý I/2026", "Số: 33/KH-SNV", "",
  ])
  func leavesWhatIsNot(_ line: String) {
    #expect(MisreadSymbols.mended(line) == line)
  }
}
