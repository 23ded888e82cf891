import Testing
import Text

@testable import Facts

@Suite struct AgencyListTests {
  private func names(_ mentions: [AgencyMention], _ tokens: TokenRun, _ text: NormalizedText) -> [String] {
    mentions.map { Token.reading(tokens[$0.range], in: text) }
  }

  /// Cells: everything in them is units.
  @Test(arguments: [
    ("Văn phòng", ["Văn phòng"]),
    ("Sở Tài chính, Văn phòng Sở;", ["Sở Tài chính", "Văn phòng Sở"]),
    ("Văn phòng và Trung tâm DT-DVĐN", ["Văn phòng", "Trung tâm DT-DVĐN"]),
    ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
    ("Sở Văn hóa, Thể thao và Du lịch và Sở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]),
    ("Văn phòng HĐND và UBND", ["Văn phòng HĐND và UBND"]),
    ("Văn phòng Đảng ủy; Văn phòng HĐND và UBND", ["Văn phòng Đảng ủy", "Văn phòng HĐND và UBND"]),
    ("Phòng Hành chính - Quản trị", ["Phòng Hành chính - Quản trị"]),
    ("Phòng Văn hóa - Xã hội; Doanh nghiệp VT", ["Phòng Văn hóa - Xã hội", "Doanh nghiệp VT"]),
    ("Phòng Công chức, viên chức", ["Phòng Công chức, viên chức"]),
    ("Các phòng chuyên môn, đơn vị trực thuộc", ["Các phòng chuyên môn, đơn vị trực thuộc"]),
    ("Các phòng chuyên môn Sở, các đơn vị trực thuộc", ["Các phòng chuyên môn Sở, các đơn vị trực thuộc"]),
    ("Các phòng, ban, đơn vị", ["Các phòng, ban, đơn vị"]),
    ("Cá nhân, tập thể được giao thực hiện", ["Cá nhân, tập thể được giao thực hiện"]),
    (
      "Công an tỉnh; Sở Khoa học và Công nghệ; các phòng chuyên môn Sở và đơn vị liên quan",
      ["Công an tỉnh", "Sở Khoa học và Công nghệ", "các phòng chuyên môn Sở và đơn vị liên quan"]
    ),
    (
      "Phòng Văn hóa - Xã hội; Trung tâm phục vụ Hành chính công; Ngân hàng Nhà nước Chi nhánh Khu vực VII",
      ["Phòng Văn hóa - Xã hội", "Trung tâm phục vụ Hành chính công", "Ngân hàng Nhà nước Chi nhánh Khu vực VII"]
    ),
    ("Phòng Kinh tế; MTTQ và các đoàn thể xã", ["Phòng Kinh tế", "MTTQ và các đoàn thể xã"]),
    ("Trung tâm Phục vụ hành chính công và Cổng TTĐT", ["Trung tâm Phục vụ hành chính công", "Cổng TTĐT"]),
    ("Các Sở: Nội vụ, Tài chính, Khoa học và Công nghệ", ["Nội vụ", "Tài chính", "Khoa học và Công nghệ"]),
    ("Sở Tài chính, Nội vụ, Xây dựng", ["Sở Tài chính", "Nội vụ", "Xây dựng"]),
    ("UBND các xã, phường; các sở, ngành", ["UBND các xã, phường", "các sở, ngành"]),
    ("- Sở Nội vụ - Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("-", []), ("", []), (";", []),
  ])
  func splitsCells(_ cell: String, into expected: [String]) {
    let text = NormalizedText(cell)
    let tokens = Tokenizer.tokens(of: text)
    #expect(names(AgencyGrammar(tokens).closedList(in: tokens.indices), tokens, text) == expected)
  }

  /// Prose: the list ends where the sentence goes on.
  @Test(arguments: [
    ("Sở Khoa học và Công nghệ chủ trì", ["Sở Khoa học và Công nghệ"], "chủ trì"),
    ("Sở Tài chính rà soát các dự án", ["Sở Tài chính"], "rà soát"),
    ("Cấp ủy, Ban Giám đốc chỉ đạo", ["Cấp ủy", "Ban Giám đốc"], "chỉ đạo"),
    ("Các phòng, ban, đơn vị được giao chủ trì", ["Các phòng, ban, đơn vị"], "được"),
    (
      "các tổ đảng, các phòng, đơn vị và toàn thể đảng viên thuộc Chi bộ nghiêm túc triển khai",
      ["các tổ đảng", "các phòng, đơn vị", "toàn thể đảng viên thuộc Chi bộ"], "nghiêm"
    ),
    (
      "thành viên của Thường trực HĐND, Ban của HĐND và đại biểu HĐND xã phụ trách",
      ["thành viên của Thường trực HĐND, Ban của HĐND", "đại biểu HĐND xã"], "phụ"
    ),
    (
      "Chánh Văn phòng, Trưởng các phòng chuyên môn, đơn vị thuộc Sở căn cứ",
      ["Chánh Văn phòng", "Trưởng các phòng chuyên môn, đơn vị thuộc Sở"], "căn"
    ),
    (
      "Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức có liên quan chịu trách nhiệm",
      [
        "Chủ tịch Ủy ban nhân dân các xã, phường", "các tổ chức có liên quan",
      ], "chịu"
    ),
    (
      "Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương chỉ đạo",
      [
        "Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương"
      ], "chỉ"
    ),
    ("Ủy ban nhân dân cấp huyện, cấp xã bố trí", ["Ủy ban nhân dân cấp huyện, cấp xã"], "bố"),
    ("Đoàn thanh niên xã hướng dẫn người dân", ["Đoàn thanh niên xã"], "hướng"),
    ("Đoàn thanh niên cơ quan và Các tổ đảng có", ["Đoàn thanh niên cơ quan", "Các tổ đảng"], "có"),
    ("Ban An toàn giao thông tỉnh chủ trì", ["Ban An toàn giao thông tỉnh"], "chủ"),
    ("Ban Quản lý dự án đầu tư xây dựng tỉnh rà soát", ["Ban Quản lý dự án đầu tư xây dựng tỉnh"], "rà"),
    ("Sở Giao dịch chứng khoán tổ chức", ["Sở Giao dịch chứng khoán"], "tổ"),
    (
      "Quỹ Bảo vệ và phát triển rừng, Trung tâm Xúc tiến đầu tư, thương mại và du lịch báo cáo",
      ["Quỹ Bảo vệ và phát triển rừng", "Trung tâm Xúc tiến đầu tư, thương mại và du lịch"], "báo"
    ),
    (
      "Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh đôn đốc",
      ["Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh"], "đôn"
    ),
    ("Sở Công thương và đơn vị được ủy quyền chủ trì", ["Sở Công thương", "đơn vị được ủy quyền"], "chủ"),
    ("Phòng Nghiệp vụ 1 thuộc Công an tỉnh tham mưu", ["Phòng Nghiệp vụ 1 thuộc Công an tỉnh"], "tham"),
    ("Phòng Cải cách hành chính thuộc Sở chủ trì", ["Phòng Cải cách hành chính"], "chủ"),
    ("Các sở, ban, ngành đơn giản hóa thủ tục", ["Các sở, ban, ngành"], "đơn"),
    ("Thanh tra tỉnh kiểm tra đột xuất", ["Thanh tra tỉnh"], "kiểm"),
    ("phòng Hành chính - Quản trị tổng hợp", ["phòng Hành chính - Quản trị"], "tổng"),
    ("Đồng chí Lương Quốc Bảo, Phó Bí thư Chi bộ phụ trách", ["Đồng chí Lương Quốc Bảo, Phó Bí thư Chi bộ"], "phụ"),
    ("các bản, các đơn vị nghiêm túc thực hiện", ["các bản", "các đơn vị"], "nghiêm"),
    (
      "Bộ, cơ quan ngang bộ, Ủy ban nhân dân cấp tỉnh bố trí",
      [
        "Bộ, cơ quan ngang bộ", "Ủy ban nhân dân cấp tỉnh",
      ], "bố"
    ),
  ])
  func endsInProse(_ sentence: String, with expected: [String], before rest: String) {
    let text = NormalizedText(sentence)
    let tokens = Tokenizer.tokens(of: text)
    let list = AgencyGrammar(tokens).list(at: 0)
    #expect(names(list.mentions, tokens, text) == expected)
    #expect(list.end < tokens.count && rest.hasPrefix(text.string(tokens[list.end].range)))
  }

  /// What looks like a unit and is none.
  @Test(arguments: [
    "Tổ chức thực hiện", "Ban hành kế hoạch", "Báo cáo kết quả", "Phòng, chống tham nhũng", "Bộ máy tinh gọn",
    "Hội nghị trực tuyến", "Trường hợp phát sinh", "cơ sở dữ liệu", "phòng họp trực tuyến", "tổ chức tuyên truyền",
    "Cấp tài khoản cho người dân", "Xây dựng kế hoạch", "57-NQ/TW", "TỔ CHỨC THỰC HIỆN",
    "Các trường hợp khác", "các vụ việc phức tạp",
  ])
  func refuses(_ words: String) {
    let tokens = Tokenizer.tokens(of: NormalizedText(words))
    let list = AgencyGrammar(tokens).list(at: 0)
    let predicate = list.end < tokens.count ? Predicate.match(tokens, at: list.end)?.value : nil
    #expect(
      list.isEmpty || ResponsibilityGrammar(tokens, isNormative: false).sentence(tokens.indices) == nil,
      "\(String(describing: predicate))")
  }

  @Test(arguments: [
    (
      "Phòng Văn hóa - Xã hội phối hợp với Sở Khoa học và Công nghệ", ["Phòng Văn hóa - Xã hội"],
      ["Sở Khoa học và Công nghệ"]
    ),
    ("Phòng Văn hóa - Xã hội và phối hợp với Sở Nội vụ", ["Phòng Văn hóa - Xã hội"], ["Sở Nội vụ"]),
    ("Phòng Văn hóa - Xã hội phối hợp Sở Nội vụ", ["Phòng Văn hóa - Xã hội"], ["Sở Nội vụ"]),
    ("Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, Công an tỉnh", ["Sở Nội vụ"], ["Sở Tài chính", "Công an tỉnh"]),
    ("Sở Nội vụ", ["Sở Nội vụ"], []),
  ])
  func tellsRoles(_ cell: String, _ lead: [String], _ support: [String]) {
    let text = NormalizedText(cell)
    let tokens = Tokenizer.tokens(of: text)
    let found = AgencyCell(tokens, in: tokens.indices)
    #expect(names(found.lead, tokens, text) == lead)
    #expect(names(found.support, tokens, text) == support)
  }

  /// Whatever units are joined by whatever separators come apart again.
  @Test func listsComeApart() {
    var random = AgencySeededGenerator.fromEnvironment()
    let units = [
      "Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng HĐND và UBND", "Công an tỉnh",
      "Phòng Văn hóa - Xã hội",
      "Trung tâm Phục vụ hành chính công", "UBND các xã, phường", "các phòng, ban, đơn vị", "Giám đốc Sở Y tế",
      "Bảo hiểm xã hội Khu vực VI", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Đoàn thanh niên xã",
    ]
    for _ in 0..<400 {
      let chosen = (0..<Int.random(in: 1...6, using: &random)).map { _ in units.randomElement(using: &random)! }
      let line = chosen.dropFirst().reduce(chosen[0]) {
        $0 + ["; ", ", ", " và ", ", và ", "; và "].randomElement(using: &random)! + $1
      }
      let text = NormalizedText(line)
      let tokens = Tokenizer.tokens(of: text)
      let grammar = AgencyGrammar(tokens)
      let inCell = names(grammar.closedList(in: tokens.indices), tokens, text)
      let inProse = names(grammar.list(at: 0).mentions, tokens, text)
      #expect(inCell == chosen && inProse == chosen, "seed \(random.seed): \(line): \(inCell), \(inProse)")
      if inCell != chosen || inProse != chosen { return }
    }
  }

  /// Heads without end nest no deeper than the window.
  @Test(arguments: ["Phòng ", "Trưởng phòng của ", "các xã, ", "Sở Nội vụ và ", "thành viên của Ban, ", "; Sở Nội vụ"])
  func survives(_ piece: String) {
    let text = NormalizedText(String(repeating: piece, count: 20_000))
    let tokens = Tokenizer.tokens(of: text)
    let grammar = AgencyGrammar(tokens)
    #expect(grammar.list(at: 0).end <= tokens.count)
    #expect(grammar.closedList(in: tokens.indices).count <= tokens.count)
    #expect(ResponsibilityGrammar(tokens, isNormative: false).support(in: tokens.indices).count <= tokens.count)
  }
}
