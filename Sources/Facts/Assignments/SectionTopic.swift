import Text

/// What a division is about, as far as it tells whether its sentences hand out tasks.
enum SectionTopic: Sendable {
  /// Goals, results, shortcomings, proposals upwards: what units do here is told or wished, not assigned.
  case silent
  /// Who does what ("Tổ chức thực hiện", "Trách nhiệm thi hành").
  case responsibility
  case other

  /// The topic of a heading.
  static func of(_ tokens: TokenRun) -> SectionTopic {
    var opening: SectionTopic?
    for index in tokens.indices.prefix(40) {
      guard let (topic, _) = words.match(tokens, at: index) else { continue }
      if topic == .responsibility { return .responsibility }
      if topic == .other { return .other }
      if index < 3 || opening != nil { opening = opening ?? topic }
    }
    return opening ?? .other
  }

  private static let words = PhraseTable<SectionTopic>(
    [
      "bài học kinh nghiệm", "căn cứ", "chỉ tiêu", "đánh giá", "đề xuất, kiến nghị", "đối tượng áp dụng",
      "giải thích từ ngữ",
      "hạn chế", "kết quả", "kiến nghị", "khó khăn", "mục đích", "mục tiêu", "nguyên nhân", "phạm vi", "quan điểm",
      "sự cần thiết",
      "thực trạng", "tình hình", "tồn tại", "ưu điểm", "yêu cầu", "kinh nghiệm",
    ].map { ($0, SectionTopic.silent) }
      + [
        "tổ chức thực hiện", "phân công", "trách nhiệm", "trách nhiệm thi hành", "điều khoản thi hành",
        "tổ chức thi hành", "hiệu lực thi hành",
      ].map { ($0, .responsibility) } + ["giải pháp", "nhiệm vụ", "nội dung"].map { ($0, .other) })
}
