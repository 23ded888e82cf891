import Documents
import Testing
import Text

@testable import Facts

@Suite struct AssignmentProseTests {
  private func assignments(_ lines: [String], type: String? = nil) -> [Assignment] {
    var document = DocumentRecognizer().recognize(NormalizedText(lines.joined(separator: "\n\n")))
    document.letterhead.type = type ?? document.letterhead.type
    return AssignmentReader(
      document: document, tables: LaidOutTable.tables(of: document), deadlines: [], names: AgencyNames(document)
    ).assignments()
  }

  /// One sentence in a plan that hands out a task: who leads, who supports, by which rule.
  @Test(arguments: [
    ("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát các dự án.", ["Sở Nội vụ"], ["Sở Tài chính"], "subject"),
    (
      "Giao Công an tỉnh chủ trì, phối hợp với các sở, ngành tổ chức cao điểm.", ["Công an tỉnh"], ["các sở, ngành"],
      "request"
    ),
    (
      "Đề nghị Sở Nông nghiệp và Môi trường, Sở Xây dựng hoàn thành dữ liệu.",
      ["Sở Nông nghiệp và Môi trường", "Sở Xây dựng"], [], "request"
    ),
    (
      "Cấp ủy, Ban Giám đốc yêu cầu các tổ đảng và toàn thể đảng viên nghiêm túc thực hiện.",
      ["các tổ đảng", "toàn thể đảng viên"], [], "request"
    ),
    (
      "Phân công thành viên của Thường trực HĐND và đại biểu HĐND xã phụ trách theo lĩnh vực.",
      ["thành viên của Thường trực HĐND", "đại biểu HĐND xã"], [], "request"
    ),
    (
      "Trong quá trình thực hiện, nếu có vướng mắc, các phòng, ban, đơn vị phản ánh về phòng Hành chính.",
      ["các phòng, ban, đơn vị"], [], "subject-after-clause"
    ),
    (
      "Trong quá trình thực hiện nếu có vướng mắc đề nghị các cơ quan, đơn vị phản ánh kịp thời.",
      ["các cơ quan, đơn vị"], [], "request-after-clause"
    ),
    ("Về kinh phí: Sở Tài chính tham mưu bổ sung kinh phí.", ["Sở Tài chính"], [], "subject-after-clause"),
    (
      "Chánh Văn phòng, Trưởng các phòng chuyên môn, đơn vị thuộc Sở căn cứ vào kế hoạch này triển khai.",
      ["Chánh Văn phòng", "Trưởng các phòng chuyên môn, đơn vị thuộc Sở"], [], "subject"
    ),
    (
      "Phòng Tổ chức, biên chế chủ trì, phối hợp với Công an tỉnh đối chiếu họ tên, ngày sinh.",
      ["Phòng Tổ chức, biên chế"], ["Công an tỉnh"], "subject"
    ),
    (
      "Giao Phòng Tổ chức - Lao động chủ trì, phối hợp với Phòng Tư pháp đóng gói, niêm phong hồ sơ.",
      ["Phòng Tổ chức - Lao động"], ["Phòng Tư pháp"], "request"
    ),
    ("Giao Phòng Tổ chức - Lao động rà soát hồ sơ.", ["Phòng Tổ chức - Lao động"], [], "request"),
    ("Người lập hồ sơ có trách nhiệm bổ sung tài liệu.", ["Người lập hồ sơ"], [], "said-outright"),
    ("Danh mục các nhiệm vụ giao UBND xã chỉ đạo thực hiện.", ["UBND xã"], [], "order"),
  ])
  func readsASentence(_ sentence: String, _ lead: [String], _ support: [String], _ rule: String) {
    let found = assignments(["KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ", "- " + sentence])
    #expect(found.map(\.text) == [sentence])
    #expect(found.first?.lead.map(\.name) == lead)
    #expect(found.first?.support.map(\.name) == support)
    #expect(found.first?.rule == rule)
  }

  @Test func givesNumberedParagraphsToWhomALetterAsks() {
    let found = assignments(
      [
        "SỞ NỘI VỤ", "Số: 412/SNV-VTLT", "V/v kiểm kê hồ sơ", "Kính gửi: Ủy ban nhân dân các xã",
        "Thực hiện Quyết định số 1286/QĐ-UBND của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị Ủy ban nhân dân các xã thực hiện những việc sau:",
        "1. Kiểm kê toàn bộ hồ sơ, lập biên bản trước ngày 15/9/2025.",
        "2. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã đóng gói, niêm phong hồ sơ.",
        "3. Chở hồ sơ về kho lưu trữ trong tháng 10 năm 2025.",
      ], type: "CV")
    #expect(
      found.map { $0.lead.map(\.name) } == [
        ["Ủy ban nhân dân các xã"], ["Phòng Văn hóa - Xã hội"], ["Ủy ban nhân dân các xã"],
      ])
  }

  @Test func givesNothingToTheIssuerOfAPlan() {
    let found = assignments([
      "KẾ HOẠCH", "Chuyển đổi số", "Thực hiện Nghị quyết 57, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
      "1. Dữ liệu được nhập ở đâu thì sửa ở đó.",
    ])
    #expect(found.isEmpty)
  }

  /// Sentences in a plan that name units and hand out nothing.
  @Test(arguments: [
    "Phối hợp với Công an tỉnh rà soát, cảnh báo các lỗ hổng.",
    "Nâng cao trách nhiệm người đứng đầu cơ quan, đơn vị.",
    "Chỉ đạo các Ban của HĐND xã xây dựng kế hoạch giám sát chuyên đề.",
    "Tổ chức tuyên truyền sâu rộng trong toàn đơn vị.",
    "Xác định rõ đơn vị chủ trì, đơn vị phối hợp, kết quả cần đạt được.",
    "Các địa phương đã chủ động cụ thể hóa các nhiệm vụ.",
    "Công tác tham mưu do Sở chủ trì tham mưu bảo đảm tiến độ.",
    "100% cán bộ Thường trực HĐND có trách nhiệm xử lý văn bản được trang bị chữ ký số.",
    "Thực hiện giao quyền tự chủ, tự chịu trách nhiệm về biên chế đối với các cơ quan.",
    "Theo dõi, đôn đốc các phòng chuyên môn, đơn vị thuộc Sở thực hiện tốt.",
    "Lãnh đạo các chi bộ thực hiện nghiêm nghị quyết.",
    "Ký biên bản kiểm tra, chịu trách nhiệm trước pháp luật.",
  ])
  func leavesASentence(_ sentence: String) {
    #expect(assignments(["KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ", "- " + sentence]).isEmpty)
  }

  @Test func givesBulletsToTheUnitAbove() {
    let found = assignments([
      "KẾ HOẠCH", "Chuyển đổi số", "IV. TỔ CHỨC THỰC HIỆN", "1. Trách nhiệm của Văn phòng", "- Tổng hợp báo cáo.",
      "- Các phòng, đơn vị được giao chủ trì gửi kết quả.", "2. Sở Nội vụ, Công an tỉnh", "Kiểm tra việc thực hiện.",
      "Trên đây là Kế hoạch của Sở. Yêu cầu các đơn vị nghiêm túc thực hiện./.",
    ])
    #expect(
      found.map(\.text) == [
        "Tổng hợp báo cáo.", "Các phòng, đơn vị được giao chủ trì gửi kết quả.", "Kiểm tra việc thực hiện.",
        "Yêu cầu các đơn vị nghiêm túc thực hiện./.",
      ])
    #expect(
      found.map { $0.lead.map(\.name) } == [
        ["Văn phòng"], ["Các phòng, đơn vị"], ["Sở Nội vụ", "Công an tỉnh"], ["các đơn vị"],
      ])
  }

  @Test(arguments: [
    "I. MỤC ĐÍCH, YÊU CẦU", "II. MỤC TIÊU", "II. KẾT QUẢ CỤ THỂ", "V. KIẾN NGHỊ", "III. TỒN TẠI, HẠN CHẾ",
  ])
  func keepsSilentIn(_ heading: String) {
    #expect(assignments(["BÁO CÁO", "Kết quả", heading, "1. Đề nghị Bộ Nội vụ hướng dẫn cách tính."]).isEmpty)
  }

  @Test func readsTheExecutionArticle() {
    let line =
      "Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các Sở: Khoa học và Công nghệ, Nội vụ; Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./."
    let found = assignments(["QUYẾT ĐỊNH", "Về việc ban hành Quy chế", "Điều 1. Ban hành Quy chế.", "Điều 2. " + line])
    #expect(found.map(\.text) == [line])
    #expect(
      found.first?.lead.map(\.name) == [
        "Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc các Sở: Khoa học và Công nghệ, Nội vụ",
        "Thủ trưởng các cơ quan liên quan",
      ])
    #expect(found.first?.lead.allSatisfy { $0.kind == .position } == true)
  }

  @Test func readsLabels() {
    let found = assignments([
      "KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ", "- Xây dựng kho dữ liệu dùng chung.",
      "Đơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Tài chính, Công an tỉnh. Sản phẩm: Báo cáo.",
    ])
    #expect(found.map(\.text) == ["Xây dựng kho dữ liệu dùng chung."])
    #expect(found.first?.lead.map(\.name) == ["Sở Nội vụ"])
    #expect(found.first?.support.map(\.name) == ["Sở Tài chính", "Công an tỉnh"])
    #expect(found.first?.product == "Báo cáo")
  }

  /// The same labels in the ways that documents set them.
  @Test(arguments: [
    [
      "- Xây dựng kho dữ liệu", "+ Đơn vị chủ trì: Sở Nội vụ.", "+ Cơ quan phối hợp: Sở Tài chính.",
      "+ Thời gian: Quý III",
    ],
    ["- Xây dựng kho dữ liệu (đơn vị chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính; thời gian: Quý III)."],
    [
      "1. Xây dựng kho dữ liệu", "- Nội dung: thu thập, làm sạch.", "- Chủ trì: Sở Nội vụ phối hợp với Sở Tài chính.",
      "- Thời hạn: Quý III",
    ],
  ])
  func readsLabels(in lines: [String]) {
    let found = assignments(["KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ"] + lines)
    #expect(found.map(\.text) == ["Xây dựng kho dữ liệu"])
    #expect(found.first?.lead.map(\.name) == ["Sở Nội vụ"])
    #expect(found.first?.support.map(\.name) == ["Sở Tài chính"])
    #expect(found.first?.deadlines.map(\.text) == ["Quý III"])
  }

  /// In a law any verb states a norm; only words of duty assign.
  @Test(arguments: [
    ("Bộ trưởng Bộ Tài chính có trách nhiệm hướng dẫn Điều này.", true), ("Tòa án nhân dân xem xét đơn.", false),
    ("Doanh nghiệp phải nộp báo cáo.", false), ("Cơ quan đăng ký kinh doanh cấp giấy chứng nhận.", false),
  ])
  func tellsNormsFromDuties(_ sentence: String, _ isDuty: Bool) {
    let found = assignments(["LUẬT", "Doanh nghiệp", "Điều 1. Đăng ký", "1. " + sentence], type: "LUẬT")
    #expect(!found.isEmpty == isDuty)
  }
}
