import Text

/// The words that the structure of a document hangs on.
enum Lexeme {
  static let article = SpellingKey("điều")
  static let basis = SpellingKey("căn")
  static let chapter = SpellingKey("chương")
  static let committee = SpellingKey("ủy")
  static let concerning = SpellingKey("về")
  static let day = SpellingKey("ngày")
  static let enclosed = SpellingKey("kèm")
  static let issue = SpellingKey("ban")
  static let law = SpellingKey("luật")
  static let matter = SpellingKey("v")
  static let month = SpellingKey("tháng")
  static let nation = SpellingKey("nước")
  static let house = SpellingKey("nhà")
  static let number = SpellingKey("số")
  static let of = SpellingKey("của")
  static let ordinal = SpellingKey("thứ")
  static let paper = SpellingKey("bản")
  static let part = SpellingKey("phần")
  static let place = SpellingKey("nơi")
  static let section = SpellingKey("mục")
  static let small = SpellingKey("tiểu")
  static let this = SpellingKey("này")
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
  /// Words of time that a number follows.
  static let periods = PhraseTable([("quý", ()), ("trước", ()), ("năm", ()), ("đến", ()), ("từ", ()), ("hết", ())])
  /// Heads of names of units that name none by themselves.
  static let headsAlone = PhraseTable([
    ("ban", ()), ("bộ", ()), ("cục", ()), ("công", ()), ("phòng", ()), ("sở", ()), ("vụ", ()),
  ])
  /// Names of fields that hold a comma.
  static let fieldsWithCommas = PhraseTable([
    ("bưu chính, viễn thông", ()), ("khoa học, công nghệ và môi trường", ()),
    ("kinh tế, hạ tầng và đô thị", ()), ("lao động, thương binh và xã hội", ()),
    ("văn hóa, khoa học và thông tin", ()), ("văn hóa, thể thao và du lịch", ()),
    ("văn hóa, thông tin và thể thao", ()), ("văn hóa, thông tin", ()),
  ])

  /// Whether the comma at an index stands inside the name of a field.
  static func isInField(_ tokens: TokenRun, _ comma: Int) -> Bool {
    (max(0, comma - 3)..<comma).contains { start in
      fieldsWithCommas.match(tokens, at: start).map { start + $0.count > comma } ?? false
    }
  }

  /// The office of a deputy, where both lines of a signature stand in one.
  static let deputies = PhraseTable([("phó", ()), ("thứ trưởng", ())])
  /// What a plan's issuer does with it in its opening sentence.
  static let issues = PhraseTable([
    ("ban hành", ()), ("xây dựng", ()), ("đề ra", ()), ("triển khai", ()), ("báo cáo", ()), ("thông báo", ()),
    ("hướng dẫn", ()), ("yêu cầu", ()), ("đề nghị", ()),
  ])
  /// What an issuer does in the last sentence of a notice, a report or a letter.
  static let closingVerbs = PhraseTable([
    ("báo cáo", ()), ("kính báo cáo", ()), ("kính trình", ()), ("kính đề nghị", ()), ("thông báo", ()),
    ("trân trọng", ()), ("trả lời", ()), ("xin", ()), ("đề nghị", ()),
  ])
  /// Heads of the names of bodies that issue documents.
  static let bodies = PhraseTable([
    ("ban", ()), ("ban chấp hành", ()), ("ban chỉ đạo", ()), ("ban thường vụ", ()), ("bộ", ()), ("bộ chính trị", ()),
    ("chi bộ", ()), ("chi cục", ()), ("chính phủ", ()), ("chủ tịch", ()), ("công an", ()), ("công đoàn", ()),
    ("cục", ()), ("hội", ()), ("hội đồng", ()), ("hội đồng nhân dân", ()), ("hđnd", ()), ("liên đoàn", ()),
    ("phòng", ()), ("quốc hội", ()), ("sở", ()), ("thanh tra", ()), ("thành ủy", ()), ("thường trực", ()),
    ("trung tâm", ()), ("trường", ()), ("tỉnh ủy", ()), ("tổng cục", ()), ("ubnd", ()), ("ủy ban", ()),
    ("viện", ()), ("văn phòng", ()), ("đoàn", ()), ("đảng bộ", ()), ("đảng ủy", ()), ("bảo hiểm xã hội", ()),
    ("bệnh viện", ()), ("bql", ()), ("huyện ủy", ()), ("kho bạc", ()), ("kiểm toán nhà nước", ()), ("mặt trận", ()),
    ("ngân hàng", ()), ("quận ủy", ()), ("tổng công ty", ()), ("tổng liên đoàn", ()), ("tập đoàn", ()),
    ("tòa án", ()), ("đại học", ()), ("học viện", ()), ("vụ", ()),
  ])
  /// Bodies that belong to the body named above them.
  static let dependents = PhraseTable([
    ("ban dân vận", ()), ("ban nội chính", ()), ("ban tuyên giáo", ()), ("ban tuyên giáo và dân vận", ()),
    ("ban tổ chức", ()), ("ủy ban kiểm tra", ()), ("văn phòng", ()),
  ])
  /// Offices that speak for the body named after them.
  static let heads = PhraseTable([
    ("bộ trưởng", ()), ("chánh án", ()), ("chủ nhiệm", ()), ("chủ tịch", ()), ("cục trưởng", ()), ("giám đốc", ()),
    ("hiệu trưởng", ()), ("thống đốc", ()), ("tổng cục trưởng", ()), ("tổng giám đốc", ()), ("viện trưởng", ()),
  ])
  /// Words that a title goes on with after the name of its issuer.
  static let titleOpeners = PhraseTable([
    ("ban hành", ()), ("bãi bỏ", ()), ("bổ sung", ()), ("công bố", ()), ("hướng dẫn", ()), ("năm", ()), ("ngày", ()),
    ("phê duyệt", ()), ("quy định", ()), ("số", ()), ("sửa đổi", ()), ("thực hiện", ()), ("triển khai", ()), ("v", ()),
    ("về", ()), ("lần", ()),
  ])

  /// Words that open the first sentence of a document and no line of its title.
  static let bodyOpeners = PhraseTable([
    ("để", ()), ("nhằm", ()), ("thi hành", ()), ("thời gian qua", ()), ("trong thời gian", ()), ("vừa qua", ()),
  ])

  /// Whether the name of a body, or of an office that speaks for one, begins here.
  static func isIssuer(_ tokens: TokenRun, at index: Int) -> Bool {
    index < tokens.count && (bodies.match(tokens, at: index) ?? offices.match(tokens, at: index)) != nil
  }

  /// The body that an office speaks for: "BỘ TÀI CHÍNH" of "BỘ TRƯỞNG BỘ TÀI CHÍNH".
  static func body(_ tokens: Slice<TokenRun>, in text: NormalizedText) -> String {
    var rest = tokens
    if let match = heads.match(TokenRun(tokens), at: 0), match.count < tokens.count,
      bodies.match(TokenRun(tokens.dropFirst(match.count)), at: 0) != nil
    {
      rest = tokens.dropFirst(match.count)
    }
    return Token.reading(rest, in: text)
  }
}
