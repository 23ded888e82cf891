import Text

/// Names of bodies and of the persons who sign for them, as citations write them after "của".
enum IssuerNames {
  /// Fields of ministries and departments: "Bộ …", "Sở …".
  private static let fields = [
    "Nội vụ", "Ngoại giao", "Ngoại vụ", "Tư pháp", "Tài chính", "Công an", "Quốc phòng", "Công Thương", "Xây dựng",
    "Giáo dục và Đào tạo", "Y tế", "Văn hóa, Thể thao và Du lịch", "Văn hóa - Thông tin", "Văn hóa và Thể thao",
    "Khoa học và Công nghệ", "Khoa học Công nghệ", "Khoa học, Công nghệ và Môi trường",
    "Khoa học Công nghệ và Môi trường",
    "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Dân tộc và Tôn giáo",
    "Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội", "Lao động, Thương binh và Xã hội",
    "Kế hoạch và Đầu tư", "Giao thông vận tải", "Tài nguyên và Môi trường", "Thương mại", "Công nghiệp",
    "Công nghiệp nhẹ",
    "Thủy sản", "Bưu chính, Viễn thông", "Lâm nghiệp", "Du lịch", "Nông nghiệp", "Văn hóa", "Thủy lợi", "Giáo dục",
    "Đại học và Trung học chuyên nghiệp", "Quy hoạch - Kiến trúc", "Giao thông công chánh", "Nội thương", "Lao động",
  ]

  private static let bodies = [
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Chủ tịch Quốc hội", "Chính phủ", "Hội đồng Chính phủ",
    "Hội đồng Bộ trưởng", "Chủ tịch Hội đồng Bộ trưởng", "Thủ tướng Chính phủ", "Thủ tướng", "Phó Thủ tướng Chính phủ",
    "Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước",
    "Thanh tra Chính phủ", "Tổng Thanh tra Chính phủ", "Tổng thanh tra", "Ngân hàng Nhà nước", "Thống đốc NHNN",
    "Ngân hàng Nhà nước Việt Nam", "Thống đốc", "Tòa án nhân dân tối cao", "Chánh án", "Viện kiểm sát nhân dân tối cao",
    "Viện trưởng", "Hội đồng Thẩm phán", "Kiểm toán nhà nước", "Tổng Kiểm toán nhà nước", "Tổng Kiểm toán",
    "Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội", "Ủy ban Dân tộc", "Ủy ban Thể dục thể thao", "Tổng cục",
    "Tổng cục trưởng", "Cục trưởng", "Ban Tổ chức - Cán bộ Chính phủ", "Ban Tổ chức cán bộ Chính phủ",
    "Bộ trưởng", "Chủ nhiệm", "Trưởng ban", "Thứ trưởng", "Liên Bộ", "liên Sở", "Liên Sở", "liên Bộ", "liên tịch",
    "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương", "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng", "Trung ương Đảng", "Trung ương", "Đảng", "Ban Chỉ đạo Trung ương", "Tổng Bí thư",
    "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo và Dân vận Trung ương",
    "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo",
    "Ban Dân vận Trung ương", "Ban Nội chính Trung ương", "Ủy ban Kiểm tra Trung ương", "Văn phòng Trung ương Đảng",
    "Quân ủy Trung ương", "Ban Chấp hành Đảng bộ", "Ban Chấp hành", "Ban Thường vụ", "Tỉnh ủy", "Thành ủy", "Huyện ủy",
    "Quận ủy", "Thị ủy", "Đảng ủy", "Chi bộ", "Chi ủy", "Đảng bộ", "Thường trực", "Ban Tổ chức", "Ban Nội chính",
    "Ủy ban Kiểm tra", "Ban Cán sự đảng", "Ban cán sự Đảng", "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
    "Chủ tịch", "Phó Chủ tịch", "Văn phòng", "Chánh Văn phòng", "Giám đốc", "Ban Chỉ đạo", "Ban chỉ đạo", "Sở", "Bộ",
    "Ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam",
    "Mặt trận Tổ quốc",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Trung ương Đoàn", "Hội Nông dân", "Công đoàn", "Phòng", "Hội đồng",
    "Tổ công tác",
    "Học viện Chính trị quốc gia Hồ Chí Minh", "Kho bạc Nhà nước", "Viện kiểm sát nhân dân", "Tòa án nhân dân",
  ]

  enum Kind: Sendable {
    /// A whole name, or a title in front of one.
    case closed
    /// What a name begins with that goes on in lower case: "Trung tâm Lưu trữ lịch sử".
    case open
  }

  private static let openings = [
    "Trung tâm", "Viện", "Trường", "Học viện", "Tổng công ty", "Công ty", "Tập đoàn", "Bệnh viện", "Ban Quản lý",
    "Hiệp hội",
    "Chi cục", "Cục", "Vụ", "Quỹ", "Liên đoàn", "Liên hiệp", "Báo", "Đài", "Kho bạc",
  ]

  static let table = PhraseTable(
    (bodies + fields.flatMap { ["Bộ \($0)", "Sở \($0)"] }).map { ($0, Kind.closed) } + openings.map { ($0, Kind.open) })

  static let fieldTable = PhraseTable(fields.map { ($0, ()) })

  /// Bodies that no document of the central bodies is by: the "của" before them belongs to another word.
  static let local = PhraseTable(
    ["Chi bộ", "Sở", "Ủy ban nhân dân", "UBND", "HĐND", "Hội đồng nhân dân", "Phòng", "Đảng ủy xã", "Đảng ủy phường"]
      .map { ($0, ()) })

  /// Words that lead the name of a place.
  static let levels = CitationWords.keys(
    "tỉnh thành phố xã phường huyện quận thị trấn đặc khu cấp thôn cơ quan ngành nước")

  /// Words that end a name that no table knows.
  static let stops = CitationWords.keys(
    """
    về việc thực triển phê quy hướng sửa bổ đã được có là thì để nhằm trong tại theo cho này gồm như với đến hết còn trên
    từ khi nếu mà phải yêu giao hoặc bãi thay do bằng ký tới vào năm ban thông công nêu trước sau không cũng đề chỉ bảo
    """)
}
