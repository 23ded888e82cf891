import Documents
import Testing
import Text

@testable import Facts

@Suite struct CitationRelationTests {
  /// A text and the relations of its citations, in order.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let type: String?
    let relations: [Relation]

    init(_ text: String, in type: String? = "KH", _ relations: Relation...) {
      self.text = text
      self.type = type
      self.relations = relations
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Example("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;", .basis),
    Example(
      "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;",
      .basis, .basis),
    Example(
      "Căn cứ Hướng dẫn số 08-HD/BTGDVTU của Ban Tuyên giáo; thực hiện Nghị quyết số 57-NQ/TW, Kế hoạch số 18/KH-SNV, Chi bộ ban hành",
      .basis, .implements, .implements),
    Example("Căn cứ kế hoạch này, xây dựng kế hoạch thực hiện Nghị quyết số 57-NQ/TW", .implements),
    Example("Căn cứ chức năng, nhiệm vụ được giao, các phòng thực hiện theo Nghị định số 30/2020/NĐ-CP", .mentions),
    Example("Thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị năm 2026", .implements),
    Example(
      "Triển khai thực hiện đầy đủ, kịp thời, hiệu quả các mục tiêu, nhiệm vụ và giải pháp đã đề ra tại Nghị quyết 57-NQ/TW, Nghị quyết 71/NQ-CP.",
      .implements, .implements),
    Example("Cụ thể hóa và thực hiện các nhiệm vụ tại Nghị quyết 57-NQ/TW", .implements),
    Example("kiểm tra, đánh giá kết quả thực hiện các nội dung của Nghị quyết số 57-NQ/TW", .implements),
    Example(
      "bảo đảm đồng bộ với các mục tiêu của Nghị quyết số 57-NQ/TW, Nghị quyết số 71/NQ-CP", .mentions, .mentions),
    Example("Việc triển khai thực hiện phải cụ thể, bám sát nội dung của Nghị quyết số 57-NQ/TW", .mentions),
    Example("Tổ chức tuyên truyền Nghị quyết số 57-NQ/TW và Kế hoạch số 348/KH-UBND", .mentions, .mentions),
    Example("Triển khai thực hiện Kế hoạch quán triệt Nghị quyết số 57-NQ/TW", .mentions),
    Example("Thực hiện chuyển đổi vị trí công tác theo Nghị định 59/2019/NĐ-CP", .mentions),
    Example(
      "Thực hiện Kế hoạch số 328-KH/TU của Ban Thường vụ Tỉnh ủy về thực hiện Nghị quyết số 57-NQ/TW", .implements,
      .mentions),
    Example(
      "Thực hiện Kế hoạch số 328-KH/TU về thực hiện Nghị quyết số 57-NQ/TW; Kế hoạch số 348/KH-UBND", .implements,
      .mentions, .implements),
    Example("Triển khai Nghị quyết số 57-NQ/TW (sau đây gọi tắt là Nghị quyết 57)", .implements, .mentions),
    Example("(Kèm theo Kế hoạch số 18/KH-SNV ngày 23/01/2026 của Sở Nội vụ)", .issuedWith),
    Example("Áp dụng Quy chế ban hành kèm theo Quyết định số 215/QĐ-UBND", .mentions),
    // Acts.
    Example(
      "Sửa đổi, bổ sung một số điều của Quy chế quản lý văn bản điện tử ban hành kèm theo Quyết định số 215/QĐ-UBND như sau:",
      in: "QĐ", .amends),
    Example("Thông tư này sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số 02/2019/TT-BNV", in: "TT", .amends),
    Example(
      "Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế Quyết định số 2207/QĐ-UBND", in: "QĐ", .replaces),
    Example(
      "Bãi bỏ Quyết định số 1560/QĐ-UBND ngày 21 tháng 9 năm 2020 và Kế hoạch số 209/KH-UBND", in: "QĐ", .repeals,
      .repeals),
    Example(
      "Nghị định số 92/2010/NĐ-CP ngày 30 tháng 8 năm 2010 của Chính phủ quy định chi tiết thi hành Luật Hóa chất hết hiệu lực kể từ ngày Nghị định này có hiệu lực.",
      in: "NĐ", .repeals, .mentions),
    Example(
      "Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành:\nThông tư số 04/2008/TT-BTTTT;\nThông tư số 02/2010/TT-BTTTT.",
      in: "TT", .repeals, .repeals),
    Example("Tạm ngưng hiệu lực thi hành đối với khoản 2 Điều 5 Quyết định số 930/QĐ-UBND", in: "QĐ", .suspends),
    Example("Đính chính ngày ban hành tại phần căn cứ của Quyết định số 301/QĐ-UBND", in: "QĐ", .corrects),
    Example("Thông tư này quy định chi tiết một số điều của Nghị định số 30/2020/NĐ-CP", in: "TT", .guides),
    Example("Thông tư này hướng dẫn khoản 2 Điều 29 Nghị định số 30/2020/NĐ-CP về:", in: "TT", .guides),
    // Words about change that change nothing.
    Example("Rà soát, đề xuất sửa đổi, bổ sung Quyết định số 1104/QĐ-UBND", in: "QĐ", .mentions),
    Example("xem xét sửa đổi, bổ sung Thông tư số 18/2024/TT-BKHCN", in: "QĐ", .mentions),
    Example("xây dựng dự thảo quyết định thay thế Quyết định số 1371/QĐ-UBND", in: "QĐ", .mentions),
    Example("Sửa đổi, bổ sung Quyết định số 39/QĐ-SNgV", in: "KH", .mentions),
    Example(
      "Nghị định số 63/2010/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP", in: "QĐ", .mentions,
      .mentions),
    Example("Thông tư số 55/2005/TT-BNV đã hết hiệu lực từ lâu", in: "TT", .mentions),
    Example("theo Luật phí và lệ phí và các văn bản hướng dẫn Luật Phí và lệ phí", in: "TT", .mentions, .mentions),
    Example("Đình chỉ phát hành xuất bản phẩm vi phạm Luật Xuất bản", in: "LUẬT", .mentions),
  ]) func judges(_ example: Example) {
    let kind: Passage.Kind = example.text.hasPrefix("(Kèm") ? .annexNote : .paragraph
    let found = CitationExample.citations(example.text, type: example.type, kind: kind)
    #expect(found.map(\.relation) == example.relations, "\(found.map(\.text))")
  }
}
