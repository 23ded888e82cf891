import Text

/// What a column of a table holds, by the words of its heading: "5- Chủ trì" and "Cơ quan chủ trì thực hiện" are one.
enum ColumnMeaning: Equatable, Sendable {
  case ordinal, objective, task, content, activity, product, lead, support, deadline, budget, measure, baseline,
    indicator, note
  /// A target of a year.
  case target(year: Int)
  /// A target, the year left to be understood.
  case goal

  /// The meaning of a heading, or nil where it has none of these. Of several lines ("Trách nhiệm / Cơ quan phối hợp") the
  /// lowest that has one counts.
  static func of(_ heading: String) -> ColumnMeaning? {
    var lines = heading[...]
    while !lines.isEmpty {
      let cut = lines.lastRange(of: " / ")
      if let meaning = of(line: String(lines[(cut?.upperBound ?? lines.startIndex)...])) { return meaning }
      lines = lines[..<(cut?.lowerBound ?? lines.startIndex)]
    }
    return nil
  }

  private static func of(line: String) -> ColumnMeaning? {
    let text = NormalizedText(line)
    let tokens = Tokenizer.tokens(of: text)
    var found: [ColumnMeaning] = []
    var year: Int?
    var index = 0
    while index < tokens.count {
      if let (meaning, count) = words.match(tokens, at: index) {
        found.append(meaning)
        index += count
      } else {
        if tokens[index].kind == .number, (1990...2100).contains(tokens[index].number) { year = tokens[index].number }
        index += 1
      }
    }
    return strongest(found, year: year)
  }

  private static func strongest(_ found: [ColumnMeaning], year: Int?) -> ColumnMeaning? {
    for meaning in [Self.measure, .baseline, .deadline, .budget, .note] where found.contains(meaning) { return meaning }
    if let year {
      if found.contains(.product) { return .baseline }
      if !found.contains(.lead), !found.contains(.task) { return .target(year: year) }
    }
    for meaning in [Self.product, .lead, .support, .ordinal, .task, .activity, .content, .indicator, .objective, .goal]
    where found.contains(meaning) { return meaning }
    return nil
  }

  private static let words = PhraseTable<ColumnMeaning>([
    ("biện pháp", .activity), ("bộ phận thực hiện", .lead), ("cán bộ phụ trách", .lead), ("chỉ số", .indicator),
    ("chỉ tiêu", .indicator), ("chịu trách nhiệm", .lead), ("chủ trì", .lead), ("chương trình", .content),
    ("công việc", .task), ("công việc cụ thể", .activity), ("cơ quan ban hành", .lead), ("cơ quan đầu mối", .lead),
    ("cơ quan soạn thảo", .lead), ("cơ quan tham mưu", .lead), ("cơ quan theo dõi", .lead),
    ("cơ quan thực hiện", .lead),
    ("dự án", .content), ("dự toán", .budget), ("đã đạt", .baseline), ("đầu mối", .lead), ("đầu ra", .product),
    ("đề án", .content), ("địa điểm", .note), ("đo lường", .measure), ("đơn vị đầu mối", .lead),
    ("đơn vị đo", .measure),
    ("đơn vị phụ trách", .lead), ("đơn vị tham mưu", .lead), ("đơn vị theo dõi", .lead), ("đơn vị thực hiện", .lead),
    ("đơn vị tính", .measure), ("đơn vị xây dựng", .lead), ("ĐVT", .measure), ("ghi chú", .note),
    ("giải pháp", .activity),
    ("hạn hoàn thành", .deadline), ("hiện trạng", .baseline), ("hoạt động", .activity), ("kế hoạch", .goal),
    ("kết quả", .product), ("kết quả thực hiện năm", .baseline), ("kinh phí", .budget), ("lãnh đạo chỉ đạo", .lead),
    ("lãnh đạo phụ trách", .lead), ("lộ trình", .deadline), ("mốc thời gian", .deadline), ("mục tiêu", .objective),
    ("mục tiêu theo", .goal), ("người phụ trách", .lead), ("người thực hiện", .lead), ("nguồn lực", .budget),
    ("nguồn vốn", .budget), ("nhiệm vụ", .task), ("nhiệm vụ cụ thể", .activity), ("nhóm nhiệm vụ", .objective),
    ("nội dung", .content), ("nội dung công việc", .task), ("nội dung nhiệm vụ", .task), ("phân công", .lead),
    ("phân công thực hiện", .lead), ("phối hợp", .support), ("phụ trách", .lead), ("sản phẩm", .product),
    ("số thứ tự", .ordinal),
    ("số TT", .ordinal), ("STT", .ordinal), ("theo dõi", .lead), ("thời điểm", .deadline),
    ("thời gian", .deadline), ("thời hạn", .deadline), ("thực hiện năm", .baseline), ("thực trạng", .baseline),
    ("tiêu chí", .indicator), ("tiến độ", .deadline), ("trách nhiệm", .lead), ("TT", .ordinal), ("văn bản", .content),
    ("việc cụ thể", .activity),
  ])
}

extension Substring {
  /// Where a short string occurs for the last time.
  fileprivate func lastRange(of other: String) -> Range<Index>? {
    let pattern = Array(other.utf8)
    guard utf8.count >= pattern.count else { return nil }
    var start = utf8.index(endIndex, offsetBy: -pattern.count)
    while true {
      if utf8[start...].starts(with: pattern) { return start..<utf8.index(start, offsetBy: pattern.count) }
      guard start > startIndex else { return nil }
      start = utf8.index(before: start)
    }
  }
}
