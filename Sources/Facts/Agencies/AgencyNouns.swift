import Text

/// The words of groups that name no single unit ("Các phòng, ban, đơn vị trực thuộc") and of the persons who hold an office.
enum AgencyNouns {
  static let quantifiers = PhraseTable<Void>(
    [
      "các", "cả", "mọi", "mỗi", "một số", "những", "tất cả", "tất cả các", "toàn bộ", "toàn thể", "toàn thể các",
      "từng",
    ].map { ($0, ()) })

  /// Members of a group. "Các phòng, ban, đơn vị" is one group however many of them it lists.
  static let members = PhraseTable<Void>(
    [
      "ban", "bản", "ban quản lý", "bệnh viện", "bộ", "bộ phận", "buôn", "cá nhân", "cán bộ", "cấp", "cấp ủy",
      "cấp ủy đảng", "chi bộ", "chi cục", "chi hội", "chi đoàn", "chính quyền", "chủ đầu tư", "cộng đồng doanh nghiệp",
      "công chức", "cơ quan", "cơ sở", "cơ sở giáo dục", "cơ sở y tế", "cục", "doanh nghiệp", "đảng bộ", "đảng ủy",
      "đảng viên", "đặc khu", "địa phương", "đoàn thể", "đoàn viên", "đơn vị", "hiệp hội", "hội", "hội viên",
      "hộ kinh doanh",
      "hợp tác xã", "huyện", "khu phố", "lực lượng", "ngành", "ngân hàng", "người dân", "người lao động",
      "nhà trường", "nhân dân", "nhà mạng", "phòng", "phòng chuyên môn", "phòng ban", "phường", "quận", "sở",
      "tập thể", "thành phố", "thành viên", "thị trấn", "thị xã", "thôn", "thôn bản", "tỉnh", "tổ", "tổ chức",
      "tổ chức đảng", "tổ dân phố", "tổ đảng", "trung tâm", "trường", "trường học", "tổng cục", "vụ", "viên chức",
      "viện",
      "văn phòng", "xã",
    ].map { ($0, ()) })

  /// Nouns that begin like a member and are none: "các trường hợp khác", "các tổ hợp".
  static let cases = PhraseTable<Void>(
    [
      "bản sao", "bản vẽ", "bộ hồ sơ", "bộ luật", "cấp độ", "cơ sở dữ liệu", "cơ sở hạ tầng", "cơ sở pháp lý",
      "hội nghị", "hội thảo", "ngành nghề", "sở hữu", "tổ hợp", "trường hợp", "vụ án", "vụ việc",
    ].map { ($0, ()) })

  /// What narrows a member down.
  static let qualifiers = PhraseTable<Void>(
    [
      "cấp huyện", "cấp tỉnh", "cấp xã", "các cấp", "chính trị - xã hội", "chính trị xã hội", "chính trị",
      "chức năng", "chuyên môn", "chuyên trách", "có liên quan", "công lập", "được chỉ định", "được phân cấp",
      "được ủy quyền", "đảng", "đầu mối", "địa phương", "đơn vị",
      "giúp việc", "hành chính", "khác", "khác có liên quan", "kinh tế", "liên quan", "ngang bộ", "ngang sở",
      "nghề nghiệp", "nghiệp vụ", "ngoài nhà nước", "nhà nước", "quản lý chuyên ngành", "quản lý ngành, lĩnh vực",
      "quản lý nhà nước", "sự nghiệp",
      "sự nghiệp công lập", "tham mưu", "thành viên", "thuộc phạm vi quản lý", "thường trực", "trong tỉnh",
      "trực thuộc", "trực thuộc trung ương", "viễn thông", "xã hội", "xã hội - nghề nghiệp", "y tế",
    ].map { ($0, ()) })

  /// Levels that a name may end in, with or without a place's name.
  static let levels = PhraseTable<Void>(
    [
      "bộ", "chi nhánh", "cơ quan", "đặc khu", "huyện", "khu vực", "phường", "quận", "sở", "tỉnh", "thành phố",
      "thị trấn", "thị xã",
      "trung ương", "trường", "xã", "Việt Nam",
    ].map { ($0, ()) })

  /// Levels that are listed one after the other.
  static let multipleLevels = PhraseTable<Void>(
    [
      "bản", "cấp huyện", "cấp tỉnh", "cấp xã", "đặc khu", "huyện", "phường", "quận", "tỉnh", "thành phố", "thị trấn",
      "thị xã", "thôn", "xã",
    ].map { ($0, ()) })

  /// Offices that persons hold.
  static let offices = PhraseTable<Void>(
    [
      "bà", "Bí thư", "Bộ trưởng", "Chánh án", "Chánh Thanh tra", "Chánh Văn phòng", "Chi cục trưởng", "Chủ nhiệm",
      "Chủ tịch", "Chủ tịch nước", "Cục trưởng", "đại biểu", "Đội trưởng", "đồng chí", "Giám đốc", "Hiệu trưởng",
      "kế toán trưởng", "lãnh đạo", "người đứng đầu", "người phát ngôn", "ông", "Phó Bí thư", "Phó Chánh Văn phòng",
      "Phó Chủ tịch", "Phó Giám đốc", "Phó Thủ tướng", "Phó Thủ tướng Chính phủ", "Phó Trưởng ban", "Phó Trưởng phòng",
      "Quyền Giám đốc", "thành viên", "Thống đốc", "thủ trưởng", "Thủ tướng", "Thủ tướng Chính phủ", "Thứ trưởng",
      "Tổ trưởng", "Tổng biên tập", "Tổng cục trưởng", "Tổng Giám đốc", "Tổng Kiểm toán nhà nước",
      "Tổng Thanh tra Chính phủ", "Tổng Thư ký", "Tổng Bí thư", "Trưởng", "Trưởng ban", "Trưởng bản", "Trưởng đoàn",
      "Trưởng phòng", "Trưởng thôn", "ủy viên", "Văn thư", "Viện trưởng", "Vụ trưởng", "Xã đội trưởng",
    ].map { ($0, ()) })

  /// Forms of address: an office or a person's name follows.
  static let addresses = PhraseTable<Void>(["bà", "đồng chí", "ông", "đ/c"].map { ($0, ()) })

  /// Members of a group that may be a subject without a quantifier: "Cơ quan, đơn vị được giao …". Words that verbs are made of
  /// ("tổ chức", "cấp") may not.
  static let lonely = PhraseTable<Void>(
    ["cán bộ", "cơ quan", "cơ sở", "công chức", "đơn vị", "doanh nghiệp", "viên chức"].map { ($0, ()) })
}
