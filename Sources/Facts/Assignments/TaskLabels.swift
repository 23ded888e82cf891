import Text

/// The labels under which prose says who does a task, and by when: "Đơn vị chủ trì: …; thời gian hoàn thành: …".
enum TaskLabels {
  enum Label: Sendable {
    case lead, support, deadline, product, budget
  }

  struct Part: Equatable {
    var label: Label
    /// The first token of the label.
    var start: Int
    /// What the label says.
    var range: Range<Int>
  }

  /// - Complexity: linear.
  static func parts(of tokens: TokenRun) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < tokens.count {
      guard index == 0 || tokens[index].isCapital || opens(after: tokens[index - 1].kind),
        let (label, count) = words.match(tokens, at: index), index + count < tokens.count,
        tokens[index + count].kind == .colon
      else {
        index += 1
        continue
      }
      if !parts.isEmpty {
        parts[parts.count - 1].range = trimmed(parts[parts.count - 1].range.lowerBound..<index, tokens)
      }
      parts.append(Part(label: label, start: index, range: index + count + 1..<tokens.count))
      index += count + 1
    }
    if let last = parts.last { parts[parts.count - 1].range = trimmed(last.range, tokens) }
    return parts
  }

  private static func opens(after kind: Token.Kind) -> Bool {
    switch kind {
    case .semicolon, .comma, .openParen, .dash, .plus, .period: true
    default: false
    }
  }

  private static func trimmed(_ range: Range<Int>, _ tokens: TokenRun) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      switch tokens[end - 1].kind {
      case .semicolon, .comma, .period, .dash, .plus, .openParen, .closeParen, .sign: end -= 1
      default: return range.lowerBound..<end
      }
    }
    return range.lowerBound..<end
  }

  private static let words = PhraseTable<Label>([
    ("bộ phận thực hiện", .lead), ("chủ trì", .lead), ("chủ trì thực hiện", .lead), ("cơ quan chủ trì", .lead),
    ("cơ quan, đơn vị chủ trì", .lead), ("cơ quan chủ trì thực hiện", .lead), ("cơ quan, đơn vị phối hợp", .support),
    ("cơ quan, đơn vị thực hiện", .lead), ("cơ quan phối hợp", .support), ("cơ quan thực hiện", .lead),
    ("đơn vị chủ trì", .lead), ("đơn vị chủ trì thực hiện", .lead), ("đơn vị phối hợp", .support),
    ("đơn vị thực hiện", .lead), ("hoàn thành", .deadline), ("kết quả", .product), ("kinh phí", .budget),
    ("kinh phí thực hiện", .budget), ("người chủ trì", .lead), ("nguồn kinh phí", .budget), ("phân công", .lead),
    ("phân công thực hiện", .lead), ("phối hợp", .support), ("phối hợp thực hiện", .support), ("sản phẩm", .product),
    ("sản phẩm đầu ra", .product), ("thời gian", .deadline), ("thời gian hoàn thành", .deadline),
    ("thời gian thực hiện", .deadline), ("thời hạn", .deadline), ("thời hạn hoàn thành", .deadline),
    ("tiến độ", .deadline),
    ("tiến độ thực hiện", .deadline), ("trách nhiệm thực hiện", .lead),
  ])
}
