import Text

/// The fields that ministries, departments and divisions are named after. They hold the commas, dashes and conjunctions that
/// separate nothing ("Sở Văn hóa, Thể thao và Du lịch"), and they stand alone where a list leaves the head out
/// ("các Sở: Nội vụ, Tài chính").
enum AgencyFields {
  static let table = PhraseTable<String>(fields.map { ($0, $0) })

  /// What steering committees and working groups are for; lower case in their names.
  static let purposes = PhraseTable<Void>(committees.map { ($0, ()) })

  private static let fields = [
    "Biên phòng", "Bưu chính Viễn thông", "Cải cách hành chính", "Công an", "Công chức, viên chức",
    "Công nghệ thông tin",
    "Công nghiệp", "Công tác học sinh, sinh viên", "Công tác hội đồng nhân dân", "Công thương", "Dân tộc",
    "Dân tộc - Tôn giáo", "Dân tộc và Tôn giáo", "Đào tạo, bồi dưỡng", "Đăng ký kinh doanh", "Đất đai", "Du lịch",
    "GD&ĐT", "GDĐT", "Giao thông vận tải", "Giáo dục", "Giáo dục - Đào tạo", "Giáo dục và Đào tạo", "Hành chính",
    "Hành chính - Quản trị", "Hành chính - Tổ chức", "Hành chính - Tổng hợp", "Hành chính, Quản trị",
    "Hành chính và Quản trị", "Hợp tác quốc tế", "Kế hoạch - Tài chính", "Kế hoạch, Tài chính", "Kế hoạch và Đầu tư",
    "Kế hoạch và Tài chính", "KHCN", "KH&CN", "Khoa giáo - Văn xã", "Khoa học - Công nghệ", "Khoa học và Công nghệ",
    "Khoa học, Công nghệ", "Kiểm soát thủ tục hành chính", "Kinh tế", "Kinh tế - Hạ tầng", "Kinh tế - Ngân sách",
    "Kinh tế - Xã hội", "Kinh tế, Hạ tầng và Đô thị", "Lao động - Thương binh và Xã hội",
    "Lao động, Thương binh và Xã hội", "LĐTBXH", "Lễ tân", "Nội chính", "Nội vụ", "NN&MT", "NN&PTNT", "NNMT",
    "Nông nghiệp", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Ngoại giao", "Ngoại vụ",
    "Nghiên cứu - Tổng hợp", "Nghiệp vụ", "Pháp chế", "Quản trị", "Quản trị - Tài vụ", "Quốc phòng",
    "Quốc phòng - An ninh",
    "Quy hoạch - Kiến trúc", "Tài chính", "Tài chính - Kế hoạch", "Tài nguyên và Môi trường", "Tài vụ", "TC-KH",
    "Tiếp công dân", "TN&MT", "TT&TT", "TTTT", "Tổ chức", "Tổ chức - Biên chế", "Tổ chức - Cán bộ",
    "Tổ chức - Hành chính", "Tổ chức biên chế", "Tổ chức cán bộ", "Tổ chức, biên chế",
    "Tổ chức, biên chế và tổ chức phi chính phủ", "Tổ chức, cán bộ",

    "Tổng hợp", "Tuyên giáo và Dân vận", "Tư pháp", "Tư pháp - Hộ tịch", "Thanh tra", "Thi đua - Khen thưởng",
    "Thông tin và Truyền thông", "Thông tin, Tuyên truyền", "Thống kê", "Thương mại", "VHTTDL", "VH-TT&DL", "VHXH",
    "Văn hóa", "Văn hóa - Thông tin", "Văn hóa - Xã hội", "Văn hóa và Thể thao", "Văn hóa và Thông tin",
    "Văn hóa và Xã hội", "Văn hóa, Khoa học và Thông tin", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa, Thể thao và Truyền thông",
    "Văn hóa, Thông tin", "Văn hóa, Thông tin và Thể thao", "Văn xã", "Xã hội", "Xây dựng", "Xây dựng chính quyền",
    "Xây dựng Đảng", "Y tế",
  ]

  private static let committees = [
    "cải cách hành chính", "chuyển đổi số", "phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số",
    "phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
    "phòng, chống dịch", "phòng, chống tham nhũng, lãng phí, tiêu cực", "phòng chống thiên tai và tìm kiếm cứu nạn",
    "về chuyển đổi số", "về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số",
    "về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
  ]
}
