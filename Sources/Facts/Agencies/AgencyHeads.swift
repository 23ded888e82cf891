import Text

/// The words that open the name of one unit.
enum AgencyHead: Sendable {
  /// One syllable that is an ordinary word too: a name with a capital must follow ("Sở Nội vụ", "phòng Hành chính";
  /// not "tổ chức", "ban hành").
  case syllable
  /// Opens a name of its own ("Trung tâm Phục vụ hành chính công"), or stands alone where the organisation is understood.
  case named
  /// An organ whose name is complete; only a place or the body it belongs to may follow ("Ủy ban nhân dân xã").
  case organ

  /// Whether an office of this kind can be a unit beside another one rather than what that one belongs to.
  var isIndependent: Bool { self != .organ }

  static let table = PhraseTable<AgencyHead>(
    syllables.map { ($0, .syllable) } + names.map { ($0, .named) } + organs.map { ($0, .organ) })

  private static let syllables = [
    "Ban", "Báo", "Bộ", "Cơ quan", "Cục", "Đài", "Đoàn", "Đội", "Hạt", "Hội", "Khoa", "Phòng", "Quỹ", "Sở", "Tổ",
    "Trạm", "Trường",
    "Vụ", "Viện",
  ]

  private static let names = [
    "Ban Chỉ huy", "Ban chỉ đạo", "Ban Quản lý", "Bảo tàng", "Bệnh viện", "Cảng vụ", "Chi cục", "Chi nhánh", "Cụm",
    "Công ty", "Cổng thông tin điện tử",
    "Cổng TTĐT", "Cơ quan thường trực", "Đại học", "Đoàn thanh niên", "Hiệp hội", "Học viện", "Hội đồng", "Liên đoàn",
    "Liên hiệp các hội", "Liên minh hợp tác xã", "Ngân hàng", "Nhà máy", "Tạp chí", "Tập đoàn", "Thanh tra", "Thư viện",
    "Tổ biên tập", "Tổ chuyên gia", "Tổ chuyển đổi số", "Tổ công nghệ số", "Tổ công nghệ số cộng đồng", "Tổ công tác",
    "Tổ đề án", "Tổ giúp việc", "Tổ soạn thảo", "Tổng công ty", "Tổng cục", "Trang thông tin điện tử", "Trung tâm",
    "TTPVHCC", "Văn phòng", "VP",
  ]

  private static let organs = [
    "Ban Bí thư", "Ban Cán sự đảng", "Ban Chấp hành", "Ban Dân vận", "Ban Giám đốc", "Ban Giám hiệu", "Ban Lãnh đạo",
    "Ban Nội chính", "Ban Thường vụ", "Ban Thường trực", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận",
    "Ban Xây dựng Đảng", "BCH", "BHXH", "BTV", "Bảo hiểm xã hội", "Bộ Chính trị", "Bộ Chỉ huy Bộ đội Biên phòng",
    "Bộ Chỉ huy quân sự", "Bộ CHQS", "Bộ Quốc phòng", "Bộ Tư lệnh", "BQL", "Cấp ủy", "Chi bộ", "Chi đoàn", "Chi ủy",
    "Chính phủ", "Công an", "Công đoàn", "Cục Thuế", "Đảng bộ", "Đảng đoàn", "Đảng ủy", "Đặc khu ủy",
    "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "HĐND",
    "HĐND và UBND", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội đồng nhân dân", "Hội Khuyến học",
    "Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Nông dân", "Huyện ủy", "KBNN", "Kho bạc nhà nước", "Kiểm toán nhà nước",
    "Liên đoàn Lao động", "LĐLĐ", "Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "MTTQ", "MTTQ và các đoàn thể",
    "MTTQVN", "Ngân hàng Chính sách xã hội", "Ngân hàng Nhà nước", "NHNN", "Phường ủy", "Quận ủy", "Quốc hội",
    "TAND", "Thành ủy", "Thành đoàn", "Thị ủy", "Thuế", "Thường trực", "Thường vụ", "Tỉnh đoàn", "Tỉnh ủy",
    "Tòa án nhân dân", "Tổ đại biểu", "Tổng Liên đoàn Lao động", "Trung ương Đảng", "UBKT", "UBMTTQ", "UBMTTQVN",
    "UBND",
    "UBND và HĐND", "UBTVQH", "Ủy ban Kiểm tra", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Ủy ban MTTQ", "Ủy ban MTTQ Việt Nam", "Ủy ban nhân dân", "Ủy ban Thường vụ Quốc hội", "Văn phòng Chính phủ",
    "Văn phòng Chủ tịch nước", "Văn phòng Đảng ủy", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
    "Văn phòng Đoàn ĐBQH và HĐND", "Văn phòng HĐND và UBND", "Văn phòng HĐND&UBND",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng Quốc hội", "Văn phòng Thành ủy", "Văn phòng Tỉnh ủy",
    "Văn phòng Trung ương Đảng", "Văn phòng UBND", "Văn phòng Ủy ban nhân dân", "Viện Kiểm sát nhân dân", "VKSND",
    "VNPT",
    "VPUB", "Xã ủy", "Xã đoàn",
  ]
}
