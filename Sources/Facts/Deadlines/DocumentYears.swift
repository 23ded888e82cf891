import Documents
import Text

/// The years that expressions without one take from what stands around them: the table's title, then the document's title,
/// then its date. A title that spans several years gives none.
struct DocumentYears {
  /// Of running text.
  let ofText: Int?

  init(_ document: Document) {
    switch document.letterhead.title.map(DocumentYears.year) ?? .silent {
    case .one(let year): ofText = year
    case .several: ofText = nil
    case .silent: ofText = document.letterhead.date?.year
    }
  }

  func of(_ table: Table) -> Int? {
    switch table.caption.map(DocumentYears.year) ?? .silent {
    case .one(let year): year
    case .several: nil
    case .silent: ofText
    }
  }

  enum Statement: Equatable {
    case one(Int)
    case several
    case silent
  }

  /// What a title says: "… năm 2026" is one year (the last such), "giai đoạn 2026 - 2030" or "đến năm 2030" are several.
  /// Years of dates ("tháng 12 năm 2024") and of symbols do not count.
  static func year(in title: String) -> Statement {
    let text = NormalizedText(title)
    let passage = Passage(kind: .subject, pieces: [TextRange(0, text.utf8.count)], text: text)
    let parser = TimeParser(
      passage, TimeLexeme.lexemes(of: passage.tokens), DeadlineContext(setting: .prose, year: nil))
    var result = Statement.silent
    var index = 0
    while index < parser.count {
      switch parser.word(index) {
      case .symbol, .day: index = dateEnd(parser, index)
      case .year, .month, .quarter, .half, .number, .stage, .from, .numeral:
        let start = [.stage, .from].contains(parser.word(index)) ? index + 1 : index
        guard let list = parser.list(at: start, bare: true) else {
          index += 1
          continue
        }
        let years = Set(list.items.compactMap(\.period.year))
        if list.isRange && years.count > 1 {
          if result == .silent { result = .several }
        } else if let year = years.first, !isBound(parser, index) {
          result = .one(year)
        } else if result == .silent && !years.isEmpty {
          result = .several
        }
        index = list.end
      default: index += 1
      }
    }
    return result
  }

  private static func isBound(_ parser: TimeParser, _ index: Int) -> Bool {
    [.to, .through, .vision, .stage, .before].contains(parser.word(index - 1))
  }

  /// The index after a symbol and the date behind it, or after a date.
  private static func dateEnd(_ parser: TimeParser, _ index: Int) -> Int {
    var next = parser.word(index) == .day ? index : index + 1
    if parser.word(next) == .comma { next += 1 }
    guard parser.word(next) == .day else { return index + 1 }
    return parser.item(at: next, bare: false)?.range.upperBound ?? parser.blankDayEnd(next) ?? next + 1
  }
}
