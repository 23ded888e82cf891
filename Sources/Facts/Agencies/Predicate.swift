import Text

/// What the words after a unit say of it: whether it is made responsible.
enum Predicate: Sendable {
  /// Says by itself that the subject is to do something ("có trách nhiệm", "chủ trì", "được giao").
  case duty
  /// An action, or how and when it is done ("xây dựng", "thường xuyên").
  case action
  /// A statement: something that was done, is or holds.
  case statement
  /// No predicate, though one is part of it: "giao thông" is not "giao".
  case noun

  /// Longest match wins, so that "được giao" is told from "được" and "có trách nhiệm" from "có".
  static func match(_ tokens: TokenRun, at index: Int) -> (value: Predicate, count: Int)? {
    guard let found = table.match(tokens, at: index), found.value != .noun else { return nil }
    return found
  }

  private static let table = PhraseTable<Predicate>(
    duties.map { ($0, .duty) } + actions.map { ($0, .action) } + statements.map { ($0, .statement) }
      + nouns.map { ($0, .noun) })

  /// How many tokens a noun takes that has a verb in it: "giao thông", "tiền gửi"; names hold it whole.
  static func noun(_ tokens: TokenRun, at index: Int) -> Int? {
    guard let found = table.match(tokens, at: index), found.value == .noun else { return nil }
    return found.count
  }

  private static let duties = [
    "cần", "chịu trách nhiệm", "chủ động phối hợp", "chủ trì", "có nhiệm vụ", "có trách nhiệm", "đảm nhiệm",
    "được giao",
    "được phân công", "giữ vai trò", "giúp", "giúp việc", "hướng dẫn", "khẩn trương", "là cơ quan đầu mối",
    "là cơ quan thường trực", "là đầu mối", "là đơn vị chủ trì", "là đơn vị đầu mối", "là Trưởng ban", "làm đầu mối",
    "làm Trưởng ban", "nghiêm túc", "phải", "phối hợp", "phụ trách", "tham mưu", "thực hiện vai trò đầu mối",
    "trực tiếp",
  ]

  private static let actions = [
    "áp dụng", "ban hành", "bảo đảm", "bảo vệ", "báo cáo", "biên soạn", "biểu dương", "bổ sung", "bố trí", "bồi dưỡng",
    "bám sát", "căn cứ", "cân đối", "cập nhật", "cấp", "chấn chỉnh", "chấp hành", "chăm lo", "chậm nhất", "chỉ đạo",
    "chia sẻ", "chủ động", "chú trọng", "chuẩn bị", "chuẩn hóa", "chuyển", "cho ý kiến", "công bố", "công khai",
    "củng cố",
    "cụ thể hóa", "cung cấp", "cử", "dự báo", "dự thảo", "duy trì", "đánh giá", "đảm bảo", "đào tạo", "đầu tư",
    "đăng ký", "đăng tải", "đẩy mạnh", "đề nghị", "đề xuất", "đề ra", "điều chỉnh", "điều hành", "điều phối",
    "định hướng",
    "định kỳ", "đối chiếu", "đôn đốc", "đồng thời", "động viên", "đưa", "gắn", "ghi nhận", "giải quyết", "giám sát",
    "giao",
    "gửi", "gương mẫu", "hàng năm", "hàng quý", "hàng tháng", "hàng tuần", "hằng năm", "hằng quý", "hằng tháng",
    "hằng tuần", "hoàn thành", "hoàn thiện", "hỗ trợ", "huy động", "hưởng ứng", "kết hợp", "kết nối", "khai thác",
    "khảo sát", "khắc phục", "khen thưởng", "khuyến khích", "kiểm soát", "kiểm tra", "kiện toàn", "kiến nghị",
    "kịp thời", "lãnh đạo", "lập", "lồng ghép", "lựa chọn", "mở", "mở rộng", "nâng cao", "nâng cấp", "nghiên cứu",
    "ngay sau khi", "nhanh chóng", "nhập", "nộp", "nắm bắt", "nêu cao", "ổn định", "ưu tiên", "phát động", "phát hành",
    "phát huy",
    "phát hiện", "phát triển", "phản ánh", "phân bổ", "phân công", "phân cấp", "phân loại", "phân tích", "phê duyệt",
    "phổ biến", "phấn đấu", "quan tâm", "quán triệt", "quản lý", "quyết liệt", "quyết định", "quy định", "rà soát",
    "sắp xếp",
    "sơ kết", "sớm", "số hóa", "sửa đổi", "sử dụng", "tập huấn", "tập trung", "tạo điều kiện", "tạo lập", "tăng cường",
    "thay mặt", "tham gia", "tháo gỡ", "thanh tra", "thành lập", "thẩm định", "thẩm tra", "theo chức năng", "theo dõi",
    "theo lĩnh vực", "theo nhiệm vụ", "theo phạm vi", "theo quy định", "theo thẩm quyền", "thiết lập",
    "thông báo", "thống kê", "thống nhất", "thúc đẩy", "thu thập", "thực hành", "thực hiện", "thường xuyên", "tích cực",
    "tích hợp", "tiếp nhận", "tiếp thu", "tiếp tục", "tìm kiếm", "tổ chức", "tổng hợp", "tổng kết", "trang bị",
    "trao đổi", "trên cơ sở", "triển khai", "trích", "trình", "trong phạm vi", "truyền thông", "trước ngày",
    "tuyên truyền", "tuyển chọn", "tự kiểm tra", "ứng dụng", "ủng hộ", "vận động", "vận hành", "vẫn phải", "vào cuộc",
    "xác định", "xác lập",
    "xây dựng", "xem xét", "xét", "xóa", "xử lý", "yêu cầu",
    "đơn giản hóa",
    "cắt giảm",
    "bàn giao",
    "bình xét",
    "cam kết",
    "cảnh báo",
    "chấm điểm",
    "chấm dứt",
    "chi trả",
    "công nhận",
    "gia hạn",
    "hạn chế",
    "kê khai",
    "kêu gọi",
    "khôi phục",
    "kiểm kê",
    "lấy ý kiến",
    "liên hệ",
    "luân chuyển",
    "ngăn chặn",
    "nhân rộng",
    "niêm yết",
    "phân định",
    "phối kết hợp",
    "rút kinh nghiệm",
    "sao lưu",
    "sáp nhập",
    "soạn thảo",
    "tạm dừng",
    "tạm ứng",
    "tái cấu trúc",
    "thay thế",
    "thí điểm",
    "thu hồi",
    "thu hút",
    "tiến hành",
    "tính toán",
    "tôn vinh",
    "vinh danh",
    "xác minh",
    "xác nhận",
    "xét duyệt",
    "xin ý kiến",
  ]

  private static let nouns = [
    "bảo vệ môi trường", "bảo vệ rừng", "bảo vệ thực vật", "đăng ký đất đai", "đăng ký kinh doanh", "đầu tư công",
    "đầu tư phát triển", "đầu tư, thương mại và du lịch", "đầu tư và thương mại", "đầu tư thương mại",
    "đầu tư xây dựng", "giao dịch", "giao lưu", "giao thông", "phát triển quỹ đất",
    "phát triển rừng", "tiền gửi", "xét nghiệm", "xét xử",
  ]

  private static let statements = [
    "bao gồm", "bị", "chưa", "có", "còn", "cơ bản", "đã", "đang", "đạt", "được", "gồm", "không", "là", "luôn", "mới",
    "nêu tại", "phải được", "quy định tại", "sẽ", "tại", "thì", "vẫn", "vừa", "chỉ",
  ]
}
