import Text

/// Words that make a question or a request of a query and say nothing of what is looked for. They are rare in documents, so that
/// by their rarity alone they would count most.
enum QuestionWords {
  private static let phrases: [[[UInt8]]] = [
    "là gì", "cái gì", "những gì", "điều gì", "việc gì", "gì", "thế nào", "như thế nào", "ra sao", "làm sao", "tại sao",
    "vì sao", "bao nhiêu", "bao lâu", "khi nào", "lúc nào", "ở đâu", "đâu", "là ai", "ai", "nào", "mấy", "hay không",
    "có không", "được không", "phải không", "không", "hả", "ạ", "nhỉ", "cho hỏi", "xin hỏi", "tôi muốn", "tôi", "em",
    "mình",
    "theo quy định", "quy định", "hiện nay", "hiện hành", "cho biết",
  ].map { phrase in
    let text = Analyzer(.document).analyze(NormalizedText(phrase))
    return text.words.map { Array(text.exact($0)) }
  }.sorted { $0.count > $1.count }

  /// Lowers their weight where the query holds other words as well.
  static func weigh(_ words: inout [PlannedWord], by weight: Float) {
    var isQuestion = [Bool](repeating: false, count: words.count)
    for start in words.indices {
      for phrase in phrases where start + phrase.count <= words.count {
        let isMatch = phrase.indices.allSatisfy { words[start + $0].exact == phrase[$0] }
        if isMatch { for place in start..<start + phrase.count { isQuestion[place] = true } }
      }
    }
    guard isQuestion.count(where: { !$0 }) >= 3 else { return }
    for place in words.indices where isQuestion[place] { words[place].weight *= weight }
  }
}
