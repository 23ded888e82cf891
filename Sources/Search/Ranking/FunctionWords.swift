import Text

/// Words that a query need not find: those that only join others, and those that only make a question of it.
enum FunctionWords {
  /// What a word does in a query.
  enum Role {
    case content, joining, asking
  }

  private static let joining = [
    "và", "của", "các", "những", "cho", "về", "với", "là", "tại", "theo", "trong", "từ", "đến", "được", "do", "bởi",
    "này", "thì", "mà", "để", "hoặc", "có", "như", "khi", "phải", "bị", "ở", "ra", "một", "đã", "sẽ", "đang", "cũng",
    "trên",
  ]
  private static let asking = [
    "gì", "nào", "sao", "bao", "nhiêu", "lâu", "đâu", "ai", "mấy", "không", "hả", "ạ", "nhỉ", "tôi", "em", "mình",
    "hỏi", "xin", "thế", "muốn", "làm", "cần", "hay", "chưa", "vậy",
  ]

  private static let exact = roles { $0.exact($1) }
  private static let folded = roles { $0.folded($1) }

  static func contains(_ word: PlannedWord) -> Bool { role(of: word) != .content }

  /// Of a word typed without accents what its likeliest spelling does.
  static func role(of word: PlannedWord) -> Role {
    if word.isExact { return exact[word.exact] ?? .content }
    if let reading = word.readings.first { return exact[reading.exact] ?? .content }
    return folded[word.folded] ?? .content
  }

  private static func roles(_ form: (AnalyzedText, AnalyzedText.Word) -> ArraySlice<UInt8>) -> [[UInt8]: Role] {
    var roles: [[UInt8]: Role] = [:]
    for (words, role) in [(asking, Role.asking), (joining, .joining)] {
      let text = Analyzer(.document).analyze(NormalizedText(words.joined(separator: " ")))
      for word in text.words { roles[Array(form(text, word))] = role }
    }
    return roles
  }
}
