@testable import Facts

extension CitationExample {
  /// Forms that official texts hold and plans seldom do.
  static let realText: [CitationExample] = [
    // Blanks round the joint of an official letter, where nothing of the text can follow the code.
    CitationExample(
      "theo Công văn số 76/STC - QLNS ngày 03/3/2026 của Sở Tài chính",
      Expected("Công văn số 76/STC - QLNS", "CV", "76/STC-QLNS", date: "2026-03-03", issuer: "Sở Tài chính")),
    CitationExample(
      "theo Công văn số 12/UBND - VX và Tờ trình số 41/TTr - SYT",
      Expected("Công văn số 12/UBND - VX", "CV", "12/UBND-VX"),
      Expected("Tờ trình số 41/TTr - SYT", "TTr", "41/TTr-SYT")
    ),
    CitationExample(
      "theo Công văn số 512/BTP - QLXLVPHC&TDTHPL;",
      Expected("Công văn số 512/BTP - QLXLVPHC&TDTHPL", "CV", "512/BTP-QLXLVPHC&TDTHPL")),
    CitationExample(
      "thay thế Nghị định số 02 /2000/NĐ-CP ngày 03/02/2000",
      Expected("Nghị định số 02 /2000/NĐ-CP", "NĐ", "02/2000/NĐ-CP", date: "2000-02-03", .replaces)),
    // A full stop for the joint, a league of ministries.
    CitationExample(
      "kèm theo Quyết định số: 522/2002/QĐ.UB ngày 07/ 3/2002 của UBND tỉnh Lam Giang quy định",
      Expected(
        "Quyết định số: 522/2002/QĐ.UB", "QĐ", "522/2002/QĐ-UB", date: "2002-03-07", issuer: "UBND tỉnh Lam Giang",
        .issuedWith)),
    CitationExample(
      "theo Thông tư liên tịch số 41/2014/TTLT-BYT-BTC của liên tịch Bộ Y tế và Bộ Tài chính hướng dẫn",
      Expected(
        "Thông tư liên tịch số 41/2014/TTLT-BYT-BTC", "TTLT", "41/2014/TTLT-BYT-BTC",
        issuer: "liên tịch Bộ Y tế và Bộ Tài chính")),
    CitationExample(
      "theo Thông tư liên tịch số 23/2008/TTLT-BGDĐT-BLĐTBXH-BTC của liên Bộ Giáo dục và Đào tạo, Bộ Lao động, Thương binh và Xã hội, Bộ Tài chính hướng dẫn",
      Expected(
        "Thông tư liên tịch số 23/2008/TTLT-BGDĐT-BLĐTBXH-BTC", "TTLT", "23/2008/TTLT-BGDĐT-BLĐTBXH-BTC",
        issuer: "liên Bộ Giáo dục và Đào tạo, Bộ Lao động, Thương binh và Xã hội, Bộ Tài chính")),
    // A word typed twice, words glued to the code.
    CitationExample(
      "tại Thông tư số số 25/2016/TT-BLĐTBXH", Expected("Thông tư số số 25/2016/TT-BLĐTBXH", "TT", "25/2016/TT-BLĐTBXH")
    ),
    CitationExample(
      "quy định tại Nghị định 59/2012/NĐ-CPphải đáp ứng",
      Expected("Nghị định 59/2012/NĐ-CP", "NĐ", "59/2012/NĐ-CP")),
    CitationExample(
      "tại Thông tư số 153/2012/TT-BTCThông tư số 39/2014/TT-BTC",
      Expected("Thông tư số 153/2012/TT-BTC", "TT", "153/2012/TT-BTC"),
      Expected("39/2014/TT-BTC", "TT", "39/2014/TT-BTC")),
    // Numbers in parentheses after the type.
    CitationExample(
      "quán triệt các nghị quyết (57, 59 và 66) của Bộ Chính trị", Expected("57", "NQ", "NQ 57"),
      Expected("59", "NQ", "NQ 59"), Expected("66", "NQ", "NQ 66")),
    CitationExample("hai nghị quyết (50%)"),
    CitationExample("các kế hoạch (02, gồm hai phần)"),
    // Lists after a colon.
    CitationExample(
      "thay thế các Thông tư: số 14/2011/TT-BTC ngày 29/3/2011; số 53/2011/TT-BTC",
      Expected("14/2011/TT-BTC", "TT", "14/2011/TT-BTC", date: "2011-03-29", .replaces),
      Expected("53/2011/TT-BTC", "TT", "53/2011/TT-BTC", .replaces)),
    // Laws by abbreviation, in small letters, by a day.
    CitationExample(
      "theo điểm c khoản 1 Điều 15 Luật NSNN",
      Expected("Luật NSNN", "LUẬT", "Luật NSNN", as: .named, parts: ["Điều 15", "khoản 1", "điểm c"])),
    CitationExample(
      "theo Điều 38 của Luật dược", Expected("Luật dược", "LUẬT", "Luật dược", as: .named, parts: ["Điều 38"])),
    CitationExample(
      "Luật hàng hải thuyền bè ngày 26/12/1991",
      Expected("Luật hàng hải thuyền bè", "LUẬT", "Luật hàng hải thuyền bè", as: .named, date: "1991-12-26")),
    CitationExample("Trường Đại học Luật Hà Nội"),
    CitationExample("Luật này có hiệu lực từ ngày 01/7/2026"),
    // After "và" comes the last of the issuers; what follows a further comma does something else.
    CitationExample(
      "thực hiện Thông tư liên tịch số 03/2016/TTLT-BTC-BNV ngày 17/01/2016 của Bộ Tài chính và Bộ Nội vụ, Sở Tài chính ban hành",
      Expected(
        "Thông tư liên tịch số 03/2016/TTLT-BTC-BNV", "TTLT", "03/2016/TTLT-BTC-BNV", date: "2016-01-17",
        issuer: "Bộ Tài chính và Bộ Nội vụ", .implements)),
  ]
}
