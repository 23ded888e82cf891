import Text

/// Words that a query need not find: those that only join others, and those that only make a question of it.
enum FunctionWords {
  private static let joining = [
    "và", "của", "các", "những", "cho", "về", "với", "là", "tại", "theo", "trong", "từ", "đến", "được", "do", "bởi",
    "này", "thì",
    "mà", "để", "hoặc", "có", "như", "khi",
  ]
  private static let asking = [
    "gì", "nào", "sao", "bao", "nhiêu", "lâu", "đâu", "ai", "mấy", "không", "hả", "ạ", "nhỉ", "tôi", "em", "mình",
    "hỏi", "xin",
  ]

  private static let exact = terms { $0.exact($1) }
  private static let folded = terms { $0.folded($1) }

  static func contains(_ word: PlannedWord) -> Bool {
    word.isExact ? exact.contains(word.exact) : folded.contains(word.folded)
  }

  private static func terms(_ form: (AnalyzedText, AnalyzedText.Word) -> ArraySlice<UInt8>) -> Set<[UInt8]> {
    let text = Analyzer(.document).analyze(NormalizedText((joining + asking).joined(separator: " ")))
    return Set(text.words.map { Array(form(text, $0)) })
  }
}
