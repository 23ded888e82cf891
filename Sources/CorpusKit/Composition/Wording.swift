/// Stretches that sentences are put together from. None of them names a unit, a time or a document by itself.
enum Wording {
  static let topics = [
    "cải cách thủ tục hành chính", "chuyển đổi số", "số hóa hồ sơ, tài liệu lưu trữ",
    "cung cấp dịch vụ công trực tuyến",
    "bảo đảm an toàn, an ninh mạng", "siết chặt kỷ luật, kỷ cương hành chính", "phòng, chống thiên tai",
    "xây dựng nông thôn mới", "giảm nghèo bền vững", "bảo vệ môi trường", "quản lý đất đai", "thi đua, khen thưởng",
    "đào tạo, bồi dưỡng cán bộ, công chức", "thực hành tiết kiệm, chống lãng phí", "phổ biến, giáo dục pháp luật",
    "chăm sóc sức khỏe nhân dân", "phát triển du lịch", "công tác văn thư, lưu trữ",
    "tiếp công dân, giải quyết khiếu nại, tố cáo",
    "xây dựng cơ sở dữ liệu chuyên ngành", "phát triển kinh tế số, xã hội số", "bảo đảm trật tự an toàn giao thông",
    "phát triển khoa học, công nghệ và đổi mới sáng tạo", "quản lý, sử dụng tài sản công",
    "bình đẳng giới và vì sự tiến bộ của phụ nữ",
  ]

  /// What a title says was done about a topic.
  static let titleVerbs = [
    "đẩy mạnh", "tăng cường", "nâng cao chất lượng", "đổi mới", "tiếp tục", "tăng cường công tác",
  ]

  static let verbs = [
    "rà soát, chuẩn hóa", "cập nhật, công khai", "lập danh mục", "khảo sát, đánh giá", "nâng cấp, hoàn thiện",
    "kết nối, chia sẻ", "số hóa, làm sạch", "tổ chức tập huấn về", "xây dựng, đưa vào vận hành", "kiểm tra, chấn chỉnh",
    "tuyên truyền, phổ biến", "thống kê, phân loại", "đơn giản hóa", "bổ sung, sắp xếp lại",
  ]

  static let objects = [
    "quy trình nội bộ", "dữ liệu chuyên ngành", "hồ sơ tồn đọng", "hệ thống quản lý văn bản", "thủ tục đủ điều kiện",
    "biểu mẫu điện tử", "tài liệu lưu trữ có tần suất khai thác cao", "kho dữ liệu dùng chung",
    "trang thiết bị làm việc",
    "kỹ năng số cho người dân", "nền tảng họp không giấy", "cơ sở vật chất của bộ phận một cửa", "sổ tay nghiệp vụ",
    "các điểm nghẽn trong giải quyết hồ sơ", "14 thủ tục thuộc thẩm quyền", "mã định danh điện tử",
  ]

  static let qualifiers = [
    "phục vụ người dân, doanh nghiệp", "theo hướng rõ người, rõ việc", "bảo đảm thống nhất, không chồng chéo",
    "gắn với trách nhiệm của người đứng đầu", "tại bộ phận tiếp nhận và trả kết quả", "trong toàn ngành",
    "bằng hình thức phù hợp với từng đối tượng", "trên môi trường điện tử",
    "không để phát sinh giấy tờ không cần thiết", "",
  ]

  static let purposes = [
    "Nâng cao nhận thức của cán bộ, công chức, viên chức về", "Tạo chuyển biến rõ nét trong",
    "Huy động sự tham gia của người dân, doanh nghiệp vào", "Khắc phục tồn tại, hạn chế trong",
    "Bảo đảm tính đồng bộ, khả thi và tiết kiệm trong",
  ]

  /// Sentences that hold numbers and signs but no fact.
  static let falseFriends = [
    "Duy trì áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại cơ quan.",
    "Bảo đảm ít nhất 1/3 số thành viên của tổ là nữ; tỷ lệ hài lòng đạt 95%, tăng 2,5% so với mức chung.",
    "Mọi phản ánh gửi qua số điện thoại 0200.3555.057 hoặc 1900.1234, bảo đảm trả lời đủ 24/7.",
    "Sử dụng thống nhất Mẫu số 01 và Mẫu số 02 tại biểu mẫu đính kèm.",
    "Chi trả theo mã nguồn 0113, khoản mục 7000/7049, tổng số tiền 1.250.000.000 đồng.",
    "Mỗi hồ sơ có 02 bộ, mỗi bộ 03 tờ khổ A4; khoảng 60 - 70 hồ sơ một phòng.",
    "Hệ thống đáp ứng chuẩn QCVN 102:2016/BTTTT và tốc độ tối thiểu 100/20 Mbps.",
    "Kết quả khảo sát đạt 4,5/5 điểm; 36/41 chỉ số tăng hạng.",
  ]

  static let products = [
    "Kế hoạch", "Quyết định phê duyệt", "Báo cáo kết quả", "Văn bản hướng dẫn", "Danh mục được công bố",
    "Biên bản nghiệm thu",
    "Hệ thống được đưa vào vận hành", "12.400 hồ sơ điện tử", "04 lớp, 320 học viên", "Dự thảo quy chế", "Hội nghị",
  ]

  static let budgets = [
    "850 triệu đồng", "1,2 tỷ đồng", "Theo dự toán được giao", "Có dự toán riêng", "Ngân sách tỉnh", "Xã hội hóa",
    "200 triệu đồng",
  ]

  static let groupTitles = [
    "HOÀN THIỆN THỂ CHẾ", "PHÁT TRIỂN DỮ LIỆU", "PHÁT TRIỂN NHÂN LỰC", "DỊCH VỤ CÔNG VÀ XÃ HỘI SỐ", "AN TOÀN THÔNG TIN",
    "HẠ TẦNG VÀ NỀN TẢNG", "KIỂM TRA, GIÁM SÁT",
  ]

  static let indicatorNames = [
    "Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ văn bản gửi, nhận trên môi trường mạng", "Tỷ lệ dân số được phủ sóng 5G",
    "Tỷ lệ hồ sơ được số hóa", "Tỷ lệ cán bộ, công chức được bồi dưỡng kỹ năng số",
    "Tỷ lệ thanh toán không dùng tiền mặt",
    "Tỷ lệ thôn có Internet băng rộng cố định", "Mức độ hài lòng của người dân", "Tỷ lệ hồ sơ giải quyết đúng hạn",
    "Tỷ lệ chi cho khoa học, công nghệ trên tổng chi ngân sách", "Tỷ lệ thủ tục được đơn giản hóa",
    "Tỷ lệ cơ sở dữ liệu kết nối kho dùng chung",
  ]

  static let events = [
    "ngày nhận được văn bản", "ngày được phê duyệt", "ngày nhận đủ hồ sơ hợp lệ", "ngày kết thúc đợt kiểm tra",
    "ngày ban hành", "ngày nhận được cảnh báo",
  ]
}
