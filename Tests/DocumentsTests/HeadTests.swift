import Testing
import Text

@testable import Documents

/// Heads in the shapes of real documents, and what is to be read from each.
@Suite struct HeadTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    /// Type, symbol, date, issuer, title, in this order; nil where the document does not tell.
    var type: String?
    var symbol: String?
    var date: String?
    var issuer: String?
    var title: String?

    var testDescription: String { text }
  }

  static let cases: [Case] = [
    // Both columns of the head on one line, with one blank between.
    Case(
      text: """
        NGÂN HÀNG NHÀ NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        VIỆT NAM Độc lập - Tự do - Hạnh phúc
        Số : 41/2016/TT-NHNN Hà Nội, ngày 20 tháng 02 năm 2016
        THÔNG TƯ
        Hướng dẫn góp vốn thành lập
        Quỹ bảo lãnh tín dụng
        Để triển khai Quyết định số 93/2011/QĐ-TTg ngày 20/12/2011, Ngân hàng Nhà nước hướng dẫn như sau:
        I. Quy định chung
        """,
      type: "TT", symbol: "41/2016/TT-NHNN", date: "2016-02-20", issuer: "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM",
      title: "Hướng dẫn góp vốn thành lập Quỹ bảo lãnh tín dụng"),
    // Blanks round the number, drawn lines, the issuer said again with the type.
    Case(
      text: """
        BỘ TÀI CHÍNH                           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           -0-                                 Độc lập-Tự do-Hạnh phúc
        SỐ:  44 /2012/QĐ/BTC                   --------------------------------
                                               Hà Nội, ngày  22  tháng 11 năm 2012

                QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH
        Về việc sửa đổi mức thuế suất

        BỘ TRƯỞNG BỘ TÀI CHÍNH

        Căn cứ Luật Thuế ngày 14 tháng 6 năm 2005;
        """,
      type: "QĐ", symbol: "44/2012/QĐ/BTC", date: "2012-11-22", issuer: "BỘ TÀI CHÍNH",
      title: "Về việc sửa đổi mức thuế suất"),
    // The form of the gazette: issuer, number and date below the type.
    Case(
      text: """
        NGHỊ ĐỊNH
        CỦA CHÍNH PHỦ SỐ 64/2018/NĐ-CP NGÀY 17 THÁNG 11 NĂM 2018
        QUY ĐỊNH CHI TIẾT LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU
        CỦA LUẬT THUẾ XUẤT KHẨU SỐ 04/2018/QH14

        CHÍNH PHỦ

        Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
        """,
      type: "NĐ", symbol: "64/2018/NĐ-CP", date: "2018-11-17", issuer: "Chính phủ",
      title: "QUY ĐỊNH CHI TIẾT LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THUẾ XUẤT KHẨU SỐ 04/2018/QH14"),
    // The same in small letters, over two lines.
    Case(
      text: """
        Nghị định của Chính phủ
        số 16/2013/NĐ-CP ngày 10/10/2013
        về việc tuyển dụng cán bộ
        trong các đơn vị sự nghiệp
        Chính phủ
        Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
        Nghị Định:
        Điều 1. Phạm vi
        """,
      type: "NĐ", symbol: "16/2013/NĐ-CP", date: "2013-10-10", issuer: "Chính phủ",
      title: "về việc tuyển dụng cán bộ trong các đơn vị sự nghiệp"),
    // A law: its day is the day of its adoption.
    Case(
      text: """
        QUỐC HỘI
        Luật số: 18/2023/QH15
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        LUẬT
        THƯ VIỆN SỐ

        Điều 1. Phạm vi điều chỉnh
        Luật này quy định về thư viện số.

        Luật này được Quốc hội khóa XV, kỳ họp thứ 6 thông qua ngày 26 tháng 11 năm 2023.

        \t\t\t\tCHỦ TỊCH QUỐC HỘI
        \t\t\t\tNguyễn Văn Lam
        """,
      type: "LUẬT", symbol: "18/2023/QH15", date: "2023-11-26", issuer: "Quốc hội", title: "THƯ VIỆN SỐ"),
    // The capitals were lost: the motto tells that this is a head.
    Case(
      text: """
        bộ tài chính                          cộng hoà xã hội chủ nghĩa Việt nam
          -0-                                 Độc lập-Tự do-Hạnh phúc
        SỐ: 44 /2012/TT-BTC                   -------------------------
                                              Hà nội, ngày 22 tháng 11 năm 2012

        thông tư
        Hướng dẫn thi hành Nghị định số 30/2011/NĐ-CP

        Căn cứ Luật Thuế;
        """,
      type: "TT", symbol: "44/2012/TT-BTC", date: "2012-11-22", issuer: "bộ tài chính",
      title: "Hướng dẫn thi hành Nghị định số 30/2011/NĐ-CP"),
    // A type with "BẢN" before it.
    Case(
      text:
        "BẢN QUY ĐỊNH\nChính sách khuyến khích đầu tư\n(Ban hành kèm theo Quyết định số: 22/2022/QĐ-UBND)\n\nĐiều 1. Phạm vi\n",
      type: "QyĐ", title: "Chính sách khuyến khích đầu tư"),
    // The head was lost: who speaks tells who issues.
    Case(
      text: """
        QUYẾT ĐỊNH
        Về việc ban hành Quy chế làm việc

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG

        Căn cứ Luật Tổ chức chính quyền địa phương;
        """,
      type: "QĐ", issuer: "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", title: "Về việc ban hành Quy chế làm việc"),
    // A notice says who tells, in its last sentence.
    Case(
      text: """
        THÔNG BÁO
        Ý kiến kết luận tại cuộc họp giao ban tháng 5

        Ngày 12/5/2026, Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp giao ban.

        1. Giao Sở Tài chính tham mưu.

        Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
        """,
      type: "TB", issuer: "Văn phòng UBND tỉnh", title: "Ý kiến kết luận tại cuộc họp giao ban tháng 5"),
    // A field with a comma in the name of the issuer.
    Case(
      text: """
        KẾ HOẠCH
        Thực hiện Nghị quyết năm 2026

        Căn cứ Nghị quyết của Đảng ủy; Chi bộ Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:

        1. Một
        """,
      type: "KH", issuer: "Chi bộ Sở Văn hóa, Thể thao và Du lịch", title: "Thực hiện Nghị quyết năm 2026"),
    // An office below the body it belongs to.
    Case(
      text: """
        ỦY BAN NHÂN DÂN TỈNH LAM GIANG
        VĂN PHÒNG

        Số: 12/KH-VPUB\tLam Giang, ngày 3 tháng 4 năm 2026

        KẾ HOẠCH
        Cải cách hành chính năm 2026
        """,
      type: "KH", symbol: "12/KH-VPUB", date: "2026-04-03", issuer: "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",
      title: "Cải cách hành chính năm 2026"),
    // A sentence that holds a date is no head.
    Case(text: "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2018.\n\nĐiều 2. Thi hành\n"),
    // Nor is a sentence that begins with the name of a type.
    Case(text: "Quyết định của Ủy ban nhân dân tỉnh về ban hành Quy chế có hiệu lực từ ngày ký.\n\nĐiều 2. Thi hành\n"),
  ]

  @Test(arguments: cases) func readsTheHead(_ example: Case) {
    let head = DocumentRecognizer().recognize(NormalizedText(example.text)).letterhead
    #expect(head.type == example.type)
    #expect(head.symbol == example.symbol)
    #expect(head.date?.description == example.date)
    #expect(head.issuer == example.issuer)
    #expect(head.title == example.title)
  }

  @Test func readsSignaturesInSmallLetters() {
    let signer = DocumentRecognizer().recognize(
      NormalizedText("KẾ HOẠCH\n\nCông tác\n\n1. Một\n\nTM. Chính phủ\nThủ tướng\n(Đã ký)\nLê Văn Lam\nPAGE  2\n")
    ).letterhead.signer
    #expect(signer == Letterhead.Signer(name: "Lê Văn Lam", position: "Thủ tướng", capacity: "TM."))
  }

  @Test func endsTheClosingWhereAnotherDocumentBegins() {
    let head = DocumentRecognizer().recognize(
      NormalizedText(
        "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. Một\n\nNơi nhận:\n- Như Điều 2\n- Sở Tài chính\n- Lưu: VT\n\nChương I\nQUY ĐỊNH CHUNG\n"
      )
    ).letterhead
    #expect(head.recipients == ["Như Điều 2", "Sở Tài chính", "Lưu: VT"])
    #expect(head.signer == nil)
  }

  @Test func joinsRecipientsThatRunOverTwoLines() {
    let head = DocumentRecognizer().recognize(
      NormalizedText(
        """
        KẾ HOẠCH

        Công tác

        1. Một

        Nơi nhận:                                  KT/ BỘ TRƯỞNG BỘ TÀI CHÍNH
        - Văn phòng Quốc hội;                           THỨ TRƯỞNG
        - Viện kiểm sát, Tòa án
          nhân dân tối cao;
        - Lưu: VP.                                 Trương Chí Lam
        """)
    ).letterhead
    #expect(head.recipients == ["Văn phòng Quốc hội", "Viện kiểm sát, Tòa án nhân dân tối cao", "Lưu: VP"])
    #expect(head.signer?.position == "THỨ TRƯỞNG")
    #expect(head.signer?.name == "Trương Chí Lam")
  }
}
