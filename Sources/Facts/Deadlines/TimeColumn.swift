import Text

/// Recognises the columns of a table that say when: "7- Thời gian hoàn thành", "Thời hạn", "Tiến độ thực hiện".
enum TimeColumn {
  private static let names = PhraseTable<Bool>([
    ("thời gian", true), ("thời hạn", true), ("tiến độ", true), ("lộ trình", true), ("hạn hoàn thành", true),
    ("thời điểm", true), ("hoàn thành trước", true), ("ngày hoàn thành", true), ("hạn xử lý", true), ("kỳ hạn", true),
    ("hạn nộp", true), ("năm thực hiện", true), ("năm hoàn thành", true),
    // A share of what was done in time is a measure.
    ("tỷ lệ", false), ("kết quả", false), ("chỉ tiêu", false),
  ])

  static func isNamed(_ header: String) -> Bool {
    let tokens = Tokenizer.tokens(of: NormalizedText(header))
    for index in tokens.indices {
      if let (isTime, _) = names.match(tokens, at: index) { return isTime }
    }
    return false
  }
}
