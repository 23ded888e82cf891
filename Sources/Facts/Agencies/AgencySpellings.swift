import Text

/// How names of units are written out.
enum AgencySpellings {
  /// Abbreviations of the genre. A document's own definitions come before them.
  static let abbreviations = PhraseTable<String>([
    ("BCĐ", "Ban Chỉ đạo"), ("BCH", "Ban Chấp hành"), ("BHXH", "Bảo hiểm xã hội"), ("BQL", "Ban Quản lý"),
    ("BTV", "Ban Thường vụ"), ("CHQS", "Chỉ huy quân sự"), ("CP", "Chính phủ"), ("ĐBQH", "đại biểu Quốc hội"),
    ("ĐMST", "đổi mới sáng tạo"), ("GD&ĐT", "Giáo dục và Đào tạo"), ("GDĐT", "Giáo dục và Đào tạo"),
    ("HĐND", "Hội đồng nhân dân"), ("HĐND&UBND", "Hội đồng nhân dân và Ủy ban nhân dân"), ("KBNN", "Kho bạc Nhà nước"),
    ("KH&CN", "Khoa học và Công nghệ"), ("KHCN", "Khoa học và Công nghệ"), ("KH&ĐT", "Kế hoạch và Đầu tư"),
    ("LĐLĐ", "Liên đoàn Lao động"), ("LĐTBXH", "Lao động - Thương binh và Xã hội"), ("LHPN", "Liên hiệp Phụ nữ"),
    ("MTTQ", "Mặt trận Tổ quốc"), ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"), ("NHNN", "Ngân hàng Nhà nước"),
    ("NN&MT", "Nông nghiệp và Môi trường"), ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NNMT", "Nông nghiệp và Môi trường"), ("TAND", "Tòa án nhân dân"),
    ("TN&MT", "Tài nguyên và Môi trường"), ("TNCS", "Thanh niên Cộng sản"), ("TT&TT", "Thông tin và Truyền thông"),
    ("TTĐT", "Thông tin điện tử"), ("TTPVHCC", "Trung tâm Phục vụ hành chính công"), ("UBKT", "Ủy ban Kiểm tra"),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("UBND", "Ủy ban nhân dân"), ("UBTVQH", "Ủy ban Thường vụ Quốc hội"), ("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
    ("VHXH", "Văn hóa - Xã hội"), ("VH-TT&DL", "Văn hóa, Thể thao và Du lịch"), ("VKSND", "Viện kiểm sát nhân dân"),
    ("VP", "Văn phòng"), ("VPUB", "Văn phòng Ủy ban nhân dân"),
  ])

  /// Names that documents write with capitals in various places, as they are written here.
  static let names = PhraseTable<String>(
    [
      "Ban Chấp hành", "Ban Chỉ đạo", "Ban Giám đốc", "Ban Quản lý", "Ban Thường vụ", "Bảo hiểm xã hội",
      "Bộ Chỉ huy quân sự", "Bộ phận Một cửa", "Bộ phận Tiếp nhận và Trả kết quả", "Cấp ủy", "Chi bộ", "Chi cục",
      "Chi ủy",
      "Chính phủ", "Công an", "Cổng Thông tin điện tử", "Cơ quan thường trực", "Đảng bộ", "Đảng ủy", "Đoàn Thanh niên",
      "Hành chính - Quản trị", "Hội đồng nhân dân", "Khoa học và Công nghệ", "Kho bạc Nhà nước", "Mặt trận Tổ quốc",
      "Mặt trận Tổ quốc Việt Nam", "Nông nghiệp và Môi trường", "Ngân hàng Nhà nước", "Phục vụ hành chính công",
      "Thành ủy", "Thường trực", "Tổ công nghệ số cộng đồng", "Tổ đại biểu", "Trang thông tin điện tử", "Trung tâm",
      "Trung tâm Phục vụ hành chính công", "Tỉnh ủy", "Ủy ban Kiểm tra", "Ủy ban Mặt trận Tổ quốc",
      "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban nhân dân", "Văn hóa - Xã hội", "Văn hóa, Thể thao và Du lịch",
      "Văn phòng",
    ].map { ($0, $0) })

  /// The letters that an abbreviation of these words is made of, without accents. Conjunctions give none.
  static func initials(of words: some Sequence<String>) -> String {
    var initials = ""
    for word in words where !isSilent(word) {
      guard let first = word.first else { continue }
      initials.append(base(of: first))
    }
    return initials
  }

  /// Whether a word gives no letter to abbreviations.
  static func isSilent(_ word: String) -> Bool { word.utf8.count <= 7 && silent.contains(word.lowercased()) }

  /// An abbreviation's letters in the same form: "DT-DVĐN" → "dtdvdn".
  static func letters(of abbreviation: String) -> String { String(abbreviation.filter(\.isLetter).map(base(of:))) }

  private static let silent: Set<String> = ["các", "của", "và", "về", "cho", "trong", "những", "-", "&", ","]

  private static func base(of letter: Character) -> Character {
    let lower = letter.lowercased()
    return bases[lower] ?? Character(lower)
  }

  private static let bases: [String: Character] = {
    let rows: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var bases: [String: Character] = [:]
    for (base, letters) in rows { for letter in letters { bases[String(letter)] = base } }
    return bases
  }()
}
