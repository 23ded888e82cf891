import Text

/// The words that the structure of a document hangs on.
enum Lexeme {
  static let article = SpellingKey("điều")
  static let basis = SpellingKey("căn")
  static let chapter = SpellingKey("chương")
  static let concerning = SpellingKey("về")
  static let day = SpellingKey("ngày")
  static let enclosed = SpellingKey("kèm")
  static let issue = SpellingKey("ban")
  static let law = SpellingKey("luật")
  static let matter = SpellingKey("v")
  static let month = SpellingKey("tháng")
  static let number = SpellingKey("số")
  static let of = SpellingKey("của")
  static let ordinal = SpellingKey("thứ")
  static let part = SpellingKey("phần")
  static let place = SpellingKey("nơi")
  static let section = SpellingKey("mục")
  static let small = SpellingKey("tiểu")
  static let year = SpellingKey("năm")

  static let annex = PhraseTable([("phụ lục", ()), ("phụ biểu", ())])
  static let addressees = PhraseTable([("nơi nhận", ())])
  static let salutation = PhraseTable([("kính gửi", ())])
  static let conclusion = PhraseTable([("trên đây là", ())])
  static let motto = PhraseTable([
    ("cộng hòa xã hội chủ nghĩa việt nam", ()), ("độc lập", ()), ("đảng cộng sản việt nam", ()),
  ])
  static let annexNote = PhraseTable([
    ("kèm theo", ()), ("ban hành kèm theo", ()), ("ban hành theo", ()), ("đính kèm", ()),
  ])
  /// Words that begin the name of a place after the name of its council or committee on the line above.
  static let levels = PhraseTable([
    ("tỉnh", ()), ("thành phố", ()), ("xã", ()), ("phường", ()), ("huyện", ()), ("quận", ()), ("thị xã", ()),
    ("thị trấn", ()), ("đặc khu", ()),
  ])
  /// Offices whose holders sign, and who speak in decisions and resolutions on a line of their own.
  static let offices = PhraseTable([
    ("bí thư", ()), ("bộ trưởng", ()), ("chánh án", ()), ("chánh thanh tra", ()), ("chánh văn phòng", ()),
    ("chính phủ", ()), ("chủ nhiệm", ()), ("chủ tịch", ()), ("cục trưởng", ()), ("giám đốc", ()), ("hiệu trưởng", ()),
    ("hội đồng nhân dân", ()), ("hội đồng thẩm phán", ()), ("phó", ()), ("quốc hội", ()), ("thống đốc", ()),
    ("thủ trưởng", ()), ("thủ tướng", ()), ("thứ trưởng", ()), ("trưởng", ()), ("tổng biên tập", ()),
    ("tổng bí thư", ()), ("tổng cục trưởng", ()), ("tổng giám đốc", ()), ("tổng thanh tra", ()),
    ("tổng kiểm toán", ()), ("viện trưởng", ()), ("vụ trưởng", ()), ("ủy ban", ()), ("ban thường vụ", ()),
    ("ban chấp hành", ()),
  ])
  /// Words that a name cannot end with: the next line goes on.
  static let connectives = PhraseTable([
    ("của", ()), ("và", ()), ("với", ()), ("cho", ()), ("giữa", ()), ("do", ()), ("tại", ()), ("thuộc", ()), ("là", ()),
  ])
  /// Words that a number, a date or a name must follow.
  static let unfinished = PhraseTable([
    ("ngày", ()), ("tháng", ()), ("theo", ()), ("khoản", ()), ("điểm", ()), ("về", ()), ("bởi", ()),
    ("các", ()), ("những", ()),
  ])
  /// The office of a deputy, where both lines of a signature stand in one.
  static let deputies = PhraseTable([("phó", ()), ("thứ trưởng", ())])
  /// What a plan's issuer does with it in its opening sentence.
  static let issues = PhraseTable([
    ("ban hành", ()), ("xây dựng", ()), ("đề ra", ()), ("triển khai", ()), ("báo cáo", ()), ("thông báo", ()),
    ("hướng dẫn", ()), ("yêu cầu", ()), ("đề nghị", ()),
  ])
  /// Heads of the names of bodies that issue documents.
  static let bodies = PhraseTable([
    ("ban", ()), ("ban chấp hành", ()), ("ban chỉ đạo", ()), ("ban thường vụ", ()), ("bộ", ()), ("bộ chính trị", ()),
    ("chi bộ", ()), ("chi cục", ()), ("chính phủ", ()), ("chủ tịch", ()), ("công an", ()), ("công đoàn", ()),
    ("cục", ()), ("hội", ()), ("hội đồng", ()), ("hội đồng nhân dân", ()), ("hđnd", ()), ("liên đoàn", ()),
    ("phòng", ()), ("quốc hội", ()), ("sở", ()), ("thanh tra", ()), ("thành ủy", ()), ("thường trực", ()),
    ("trung tâm", ()), ("trường", ()), ("tỉnh ủy", ()), ("tổng cục", ()), ("ubnd", ()), ("ủy ban", ()),
    ("viện", ()), ("văn phòng", ()), ("đoàn", ()), ("đảng bộ", ()), ("đảng ủy", ()),
  ])
}
