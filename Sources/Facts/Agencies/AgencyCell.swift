import Documents
import Text

/// The units of a stretch of text that holds nothing else, told apart by role: "Phòng Văn hóa - Xã hội phối hợp với Sở Khoa
/// học và Công nghệ" has one that leads and one that supports.
struct AgencyCell {
  private(set) var lead: [AgencyMention] = []
  private(set) var support: [AgencyMention] = []

  /// - Complexity: linear in the stretch.
  init(_ tokens: TokenRun, in range: Range<Int>) {
    let grammar = AgencyGrammar(tokens, limit: range.upperBound)
    var start = range.lowerBound
    var isSupport = false
    var cursor = start
    while cursor <= range.upperBound {
      let cut = cursor < range.upperBound ? AgencyCell.roleChange(grammar, cursor) : nil
      guard cursor == range.upperBound || cut != nil else {
        cursor += 1
        continue
      }
      if start < cursor {
        let mentions = grammar.closedList(in: start..<cursor)
        if isSupport { support += mentions } else { lead += mentions }
      }
      guard let cut else { break }
      isSupport = cut.isSupport
      start = cut.end
      cursor = max(cut.end, cursor + 1)
    }
  }

  /// "phối hợp (với)", "đơn vị phối hợp:" and their like, and where what they are said of begins.
  private static func roleChange(_ grammar: AgencyGrammar, _ index: Int) -> (isSupport: Bool, end: Int)? {
    guard let (isSupport, count) = AgencyCell.roles.match(grammar.tokens, at: index), index + count <= grammar.limit
    else {
      return nil
    }
    var end = index + count
    if grammar.isWord(end, Particle.with) || grammar.isWord(end, Particle.together) { end += 1 }
    if grammar.isWord(end, Particle.with) { end += 1 }
    if end < grammar.limit, grammar.tokens[end].kind == .colon { end += 1 }
    return (isSupport, end)
  }

  private static let roles = PhraseTable<Bool>([
    ("chủ trì, phối hợp", true), ("chủ trì phối hợp", true), ("chủ trì:", false), ("cơ quan chủ trì:", false),
    ("cơ quan phối hợp:", true), ("đơn vị chủ trì:", false), ("đơn vị phối hợp:", true), ("phối hợp", true),
    ("phối hợp chặt chẽ", true), ("và phối hợp", true),
  ])
}
