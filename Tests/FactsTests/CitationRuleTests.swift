import Testing

@testable import Facts

/// Each rule by its name, with texts it reads and texts that are not its own.
@Suite struct CitationRuleTests {
  static let examples: [CitationRule: (reads: [String], leaves: [String])] = [
    .fullSymbol: (
      ["theo Nghị quyết số 57-NQ/TW", "theo Kế hoạch hành động 328-KH/TU"], ["theo Nghị quyết 57 của", "57-NQ/TW"]
    ),
    .nameAndSymbol: (
      ["theo Luật Đầu tư công số 58/2024/QH15", "theo Pháp lệnh Ngoại hối số 28/2005/PL-UBTVQH11"],
      ["theo Luật Đầu tư công"]
    ),
    .bareNumber: (["theo Nghị quyết 57 của", "theo Đề án 06."], ["theo Kế hoạch 05 năm", "theo Nghị quyết này"]),
    .numberAndYear: (["theo Nghị định 30/2020 của"], ["Báo cáo 10/2025", "theo Nghị định số 30/2020/NĐ-CP"]),
    .listMember: (["theo Công điện số 280/CĐ-TTg, 968/CĐ-TTg"], ["theo Công điện số 280/CĐ-TTg"]),
    .bareSymbol: (["nghị quyết của Bộ Chính trị: 57-NQ/TW"], ["theo Mẫu số 01/TB-TĐT"]),
    .blankSymbol: (
      ["theo Kế hoạch số /KH-SNgV ngày /01/2026", "Quyết định số …/QĐ-UBND"], ["theo Kế hoạch số 5/KH-SNgV"]
    ),
    .lawByName: (
      ["theo Luật Đất đai", "theo Bộ luật Dân sự năm 2015"], ["theo Luật này", "các luật sư", "theo pháp luật đất đai"]
    ),
    .charterByName: (
      ["theo Hiến pháp năm 2013", "theo Điều lệ Đảng."], ["theo Hiến pháp và pháp luật", "theo Điều lệ công ty"]
    ),
    .congressResolution: (
      ["theo Nghị quyết Đại hội XIV của Đảng", "theo Nghị quyết Trung ương 6 khóa XII"],
      ["theo Nghị quyết Đại hội Đảng bộ các cấp"]
    ),
    .actionProgramme: (
      ["Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW"],
      ["Chương trình hành động của Chính phủ."]
    ),
    .programmeByPeriod: (
      ["theo Chương trình phát triển đô thị tỉnh Lam Giang giai đoạn 2021 - 2030"],
      ["ban hành Kế hoạch CCHC giai đoạn 2026 - 2030", "kế hoạch cải cách hành chính năm 2026"]
    ),
    .nationalProgramme: (
      ["theo chương trình chuyển đổi số quốc gia", "Chương trình mục tiêu quốc gia xây dựng nông thôn mới"],
      ["các chương trình mục tiêu quốc gia"]
    ),
    .officialTitle: (
      [
        "sửa đổi Quy chế bảo đảm an toàn thông tin mạng trong hoạt động ứng dụng công nghệ thông tin của cơ quan Sở Ngoại vụ"
      ],
      ["sửa đổi Quy chế chi tiêu nội bộ"]
    ),
  ]

  @Test(arguments: CitationRule.allCases) func readsItsOwn(_ rule: CitationRule) throws {
    let (reads, leaves) = try #require(Self.examples[rule])
    for text in reads {
      #expect(CitationExample.citations(text, type: "KH").contains { $0.rule == rule.rawValue }, "\(text)")
    }
    for text in leaves {
      #expect(!CitationExample.citations(text, type: "KH").contains { $0.rule == rule.rawValue }, "\(text)")
    }
  }
}
