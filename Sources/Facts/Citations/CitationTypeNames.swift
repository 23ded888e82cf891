import Text

/// The names of types in running text.
enum CitationTypeNames {
  static let table = PhraseTable(CitationType.all.flatMap { type in type.names.map { ($0, type) } })

  /// Abbreviations that stand for the name before a number: "NQ 57", "NĐ số 30/2020/NĐ-CP".
  static let abbreviations: [UInt64: CitationType] = Dictionary(
    ["NQ", "NĐ", "QĐ", "CT", "KL", "KH", "TT", "TTLT", "CV", "CTr", "HD", "TB", "CĐ", "ĐA", "BC", "TTr"].compactMap {
      code in
      CitationType.named(code).map { (CitationWords.key(code), $0) }
    }, uniquingKeysWith: { first, _ in first })

  /// Those that name a document with a bare number.
  static let bareAbbreviations: Set<String> = ["NQ", "NĐ", "QĐ", "CT", "KL", "ĐA"]

  /// What may stand between the name of a type and its number: "Kế hoạch hành động số 328-KH/TU".
  static let modifiers = PhraseTable(
    [
      "hành động", "công tác", "tổng thể", "phối hợp", "liên tịch", "liên ngành", "chuyên đề", "giám sát", "kiểm tra",
      "chỉ đạo",
      "kết luận", "hỏa tốc", "khẩn", "thượng khẩn", "mật", "cá biệt", "triển khai", "thực hiện", "liên bộ",
      "tuyên truyền",
      "quy phạm pháp luật", "hợp nhất", "tổng kết", "sơ kết", "thẩm tra", "thẩm định", "hướng dẫn", "chỉ đạo điều hành",
      "phối hợp công tác", "liên Sở", "liên Bộ", "trả lời", "đề nghị", "chung", "riêng", "tóm tắt", "phê duyệt",
      "ban hành",
    ].map { ($0, ()) })
}
