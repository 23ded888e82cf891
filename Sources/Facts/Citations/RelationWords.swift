import Text

/// The phrases that govern citations.
enum RelationWords {
  static let table = PhraseTable<Governance>(
    rows(
      .implement,
      """
      thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|tổ chức triển khai|cụ thể hóa|thể chế hóa|thi hành|thực thi|
      triển khai thi hành|tổ chức thi hành|chấp hành
      """)
      + rows(
        .guide,
        """
        hướng dẫn|quy định chi tiết|hướng dẫn thi hành|hướng dẫn thực hiện|quy định chi tiết thi hành|
        quy định chi tiết và hướng dẫn thi hành|quy định chi tiết và biện pháp thi hành|quy định biện pháp thi hành|
        quy định chi tiết một số điều và biện pháp thi hành|quy định chi tiết, hướng dẫn thi hành|hướng dẫn áp dụng
        """)
      + rows(
        .amend,
        """
        sửa đổi|bổ sung|sửa đổi, bổ sung|sửa đổi bổ sung|sửa đổi và bổ sung|sửa đổi, bổ sung, cập nhật|
        bỏ cụm từ|thay từ|bỏ từ|thay thế cụm từ|bãi bỏ cụm từ|bổ sung cụm từ|thay cụm từ|sửa đổi, thay thế
        """)
      + rows(.replace, "thay thế|thay thế cho")
      + rows(.repeal, "bãi bỏ|hủy bỏ|bãi bỏ toàn bộ|bãi bỏ một phần")
      + rows(
        .suspend,
        "đình chỉ|tạm đình chỉ|ngưng hiệu lực|tạm ngưng hiệu lực|đình chỉ thi hành|tạm ngưng hiệu lực thi hành")
      + rows(.correct, "đính chính")
      + rows(.consolidate, "hợp nhất")
      + rows(.basis, "căn cứ|căn cứ vào")
      + rows(.issuedWith, "kèm theo|ban hành kèm theo|ban hành kèm|kèm")
      + rows(.expiry, "hết hiệu lực|hết hiệu lực thi hành")
      + rows(
        .transparent,
        """
        có|hiệu quả|có hiệu quả|kịp thời|đầy đủ|nghiêm túc|nghiêm|tốt|đúng|thắng lợi|thành công|đồng bộ|thống nhất|quyết liệt|
        thường xuyên|toàn diện|triệt để|sâu rộng|cụ thể|các|những|một số|toàn bộ|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|
        quan điểm|chủ trương|chính sách|tinh thần|yêu cầu|quy định|định hướng|của|tại|trong|đã|đề ra|nêu|giao|xác định|và|về|
        việc|chủ yếu|trọng tâm|cơ bản|văn bản|ý kiến|kết luận|nghị quyết|chỉ thị|chương trình|kế hoạch|đề án|quyết định|chỉ đạo|
        nghị định|thông tư|luật|công văn|công điện|hai|ba|bốn|năm|điều|khoản|điểm|mục|chương|phần|phụ lục|tiêu chí|bước đầu|đẩy mạnh|
        tích cực|chủ động|tiếp tục|nhanh|mạnh|hoàn thành|chất lượng|bảo đảm|đảm bảo|như sau|sau đây|sau|bộ chính trị|chính phủ|
        thủ tướng chính phủ|ban bí thư|quốc hội|trung ương|quy chế|đó|nêu trên|lộ trình|tiến độ|kết quả|liên quan|là|gồm|bao gồm|
        toàn văn|có hiệu lực|hiệu lực thi hành|có hiệu lực thi hành|phần căn cứ|số|một phần|khẩn trương|hết|từng|theo đúng tiến độ|đạt|thiết thực|chặt chẽ|linh hoạt|sáng tạo|công khai|minh bạch|
        danh mục|biểu mẫu|mẫu|đối với|cho|biện pháp|điều khoản|các điều|cùng|liên tịch|thông báo
        """)
      + rows(
        .block,
        """
        theo|với|cùng với|bám sát|quán triệt|tuyên truyền|phổ biến|học tập|phù hợp|phù hợp với|để|nhằm|trên cơ sở|đối chiếu|
        tham chiếu|dẫn chiếu|tuân thủ|trái|trái với|ngoài|trừ|ngoại trừ|khác với|so với|đáp ứng|vận dụng|áp dụng|tập huấn|giới thiệu|
        thông tin|nghiên cứu|sinh hoạt|từ|bởi|do|bằng|xem|vi phạm|lồng ghép|khi|sau khi|trước khi|nếu|trường hợp
        """)
      + rows(
        .proposal,
        """
        đề xuất|kiến nghị|rà soát|xem xét|tham mưu|xây dựng|dự thảo|xây dựng dự thảo|góp ý|đề nghị|trình|soạn thảo|
        chuẩn bị|lấy ý kiến|có thể|cần|phải|sẽ|dự kiến|chưa|không|yêu cầu
        """)
      + rows(.passive, "được|bị|đã được|đã bị|được xem xét")
      + rows(.own, "này"))

  /// What a change of a document takes hold of, first after its verb: "một số điều", "Quy chế", "Phụ lục".
  static let objects = CitationWords.keys(
    """
    một các những toàn khoản điểm điều mục chương phần phụ danh mẫu biểu cụm từ quy quyết nghị thông chỉ kế văn luật pháp bộ nội
    hiệu hai ba bốn tên tiết tiểu bảng đoạn cho việc thi
    """)

  private static func rows(_ governance: Governance, _ phrases: String) -> [(String, Governance)] {
    phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.trimmingBlanks }.filter { !$0.isEmpty }
      .map { ($0, governance) }
  }

  /// Whether a verb that governs citations begins at a token.
  static func isGoverning(_ tokens: TokenRun, at index: Int) -> Bool {
    switch table.match(tokens, at: index)?.value {
    case .transparent, .own, .passive, nil: false
    default: true
    }
  }

  /// What begins the subject of a cited document: "về việc", "ban hành", "thực hiện".
  static let subjectOpeners = PhraseTable(
    [
      "về", "về việc", "v/v", "thực hiện", "triển khai", "ban hành", "phê duyệt", "quy định", "hướng dẫn", "sửa đổi",
      "bổ sung",
      "thông báo", "công bố", "tổng kết", "sơ kết", "thay thế", "bãi bỏ", "đính chính", "hợp nhất", "điều chỉnh",
      "thành lập",
      "quy chế", "giao", "cụ thể hóa", "kiện toàn", "hủy bỏ", "đề nghị", "xử phạt",
    ].map { ($0, ()) })

  /// What ends a subject inside its clause.
  static let subjectClosers = PhraseTable(["gắn với", "cụ thể", "nhằm", "đồng thời", "trong đó"].map { ($0, ()) })
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
