/// Texts that make a careless reader slow: one thing over and over.
public enum HostileText: String, CaseIterable, Sendable {
  case articles, commas, parentheses, openings, oneLine, words, units, tabs, table, wideRow, pipes, numerals,
    deepNumbers
  case symbols, typeWords, dates, days, quotes, markup, tags, bullets, blanks, headings, letters, laws, lists, aliases,
    slashes

  /// So many bytes of it, as a document.
  public func bytes(count: Int) -> [UInt8] {
    let head =
      "Số: 12/KH-UBND\n\nLam Giang, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
    let unit = Array(unit.utf8)
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(count + unit.count)
    while bytes.count < count { bytes += unit }
    return bytes
  }

  private var unit: String {
    switch self {
    case .articles: "Điều 5. Trách nhiệm\n"
    case .commas: ", "
    case .parentheses: "("
    case .openings: "(sau đây gọi tắt là "
    case .oneLine:
      "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát theo Nghị quyết số 57-NQ/TW trước ngày 15/7/2026; "
    case .words: "rà soát "
    case .units: "Sở Nội vụ, "
    case .tabs: "\t"
    case .table: "1\tRà soát quy trình\tSở Nội vụ\tQuý I/2026\n"
    case .wideRow: "Sở Nội vụ\t"
    case .pipes: "| "
    case .numerals: "I. MỤC TIÊU\n"
    case .deepNumbers: "1.1.1.1.1.1.1."
    case .symbols: "57-NQ/TW, "
    case .typeWords: "Nghị quyết "
    case .dates: "ngày 22/12/2024 "
    case .days: "trước ngày "
    case .quotes: "“"
    case .markup: "**"
    case .tags: "<b>"
    case .bullets: "- Rà soát quy trình.\n"
    case .blanks: "\n"
    case .headings: "# 1. Sở Nội vụ\n"
    case .letters: "a"
    case .laws: "Luật Quản lý, "
    case .lists: "Nghị quyết số 57-NQ/TW và "
    case .aliases: "Nghị quyết số 57-NQ/TW (Nghị quyết 57) "
    case .slashes: "1/"
    }
  }
}
