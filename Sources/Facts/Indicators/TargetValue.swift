import Text

/// The comparator and the number of a target as it is written: "≥ 70%", "$\geq 80\%$", "trên 90%", "0,7314", "Nhóm 10".
struct TargetValue: Equatable {
  var comparator: String?
  var value: Double?

  /// - Complexity: linear in the cell.
  init(_ tokens: TokenRun, in text: NormalizedText) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number {
        value = TargetValue.number(tokens, at: &index, in: text)
        break
      }
      if token.kind == .comparator {
        let sign = text.string(token.range)
        comparator = comparator == ">" && sign == "=" ? "≥" : comparator == "<" && sign == "=" ? "≤" : sign
      } else if comparator == nil, let (sign, count) = TargetValue.words.match(tokens, at: index) {
        comparator = sign
        index += count
        continue
      }
      index += 1
    }
    if comparator == nil, index < tokens.count {
      comparator = tokens.indices[index...].lazy.compactMap { TargetValue.closings.match(tokens, at: $0)?.value }.first
    }
  }

  /// Digits with their separators. The comma is the decimal sign; a full stop before exactly three digits groups thousands.
  private static func number(_ tokens: TokenRun, at index: inout Int, in text: NormalizedText) -> Double? {
    var digits = text.string(tokens[index].range)
    index += 1
    var hasDecimals = false
    while !hasDecimals, index + 1 < tokens.count, tokens[index].gap == .none, tokens[index + 1].gap == .none,
      tokens[index].kind == .comma || tokens[index].kind == .period, tokens[index + 1].kind == .number
    {
      let groups = tokens[index].kind == .period && tokens[index + 1].length == 3 && digits != "0"
      digits += (groups ? "" : ".") + text.string(tokens[index + 1].range)
      hasDecimals = !groups
      index += 2
    }
    return Double(digits)
  }

  private static let words = PhraseTable<String>([
    ("dưới", "<"), ("geq", "≥"), ("ge", "≥"), ("hơn", ">"), ("ít nhất", "≥"), ("không dưới", "≥"), ("không quá", "≤"),
    ("le", "≤"), ("leq", "≤"), ("thấp nhất", "≥"), ("tối đa", "≤"), ("tối thiểu", "≥"), ("trên", ">"),
  ])

  private static let closings = PhraseTable<String>([("trở lên", "≥"), ("trở xuống", "≤")])
}
