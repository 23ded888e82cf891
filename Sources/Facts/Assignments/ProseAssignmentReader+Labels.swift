import Documents
import Text

/// The task that label lines speak of.
struct LabelledTask {
  var passage: Int?
  /// Index of what was read of it.
  var assignment: Int?
}

/// Tasks whose units and deadlines stand under labels.
extension ProseAssignmentReader {
  /// "Đơn vị chủ trì: Sở Nội vụ. Thời gian hoàn thành: Quý II/2026": says of the passage above who does it, and by when. Where
  /// the passage above is itself a label of another kind ("Nội dung: …"), the heading above both is the task.
  mutating func readLabels(_ passage: Passage, _ index: Int) -> Bool {
    let parts = TaskLabels.parts(of: passage.tokens)
    guard let first = parts.first, parts.contains(where: { $0.label == .lead || first.start == 0 }) else {
      if !describesTask(passage) { labels = LabelledTask(passage: index) }
      return false
    }
    let isContinuation = first.start == 0
    if !isContinuation { labels = LabelledTask(passage: index) }
    guard let subject = labels.passage else { return isContinuation }
    let text = document.passages[subject]
    let range = isContinuation ? 0..<text.tokens.count : 0..<textEnd(before: first.start, passage)
    guard !range.isEmpty else { return isContinuation }
    if labels.assignment == nil, parts.contains(where: { $0.label == .lead }) { open(text, range) }
    guard let assignment = labels.assignment else { return isContinuation }
    for part in parts { apply(part, of: passage, to: assignment) }
    return true
  }

  /// "- Nội dung: …" under a heading that names the task.
  private func describesTask(_ passage: Passage) -> Bool {
    guard passage.kind == .listItem, let subject = labels.passage, document.passages[subject].kind == .heading,
      passage.division == document.passages[subject].division
    else { return false }
    return passage.tokens.prefix(6).contains { $0.kind == .colon }
  }

  /// The task's words end before the parenthesis or the sign that opens the labels.
  private func textEnd(before label: Int, _ passage: Passage) -> Int {
    var end = label
    while end > 0 {
      switch passage.tokens[end - 1].kind {
      case .openParen, .dash, .comma, .semicolon, .sign: end -= 1
      default: return end
      }
    }
    return end
  }

  private mutating func open(_ text: Passage, _ range: Range<Int>) {
    let isRead = found.last.map { text.range.contains($0.place.range) } ?? false
    if isRead {
      found[found.count - 1].lead = []
      found[found.count - 1].rule = "labels"
    } else {
      found.append(
        Assignment(
          place: FactPlace(range: text.range(of: range), in: document, division: text.division), source: .prose,
          text: text.reading(of: range, in: document.text), rule: "labels"))
    }
    labels.assignment = found.count - 1
  }

  private mutating func apply(_ part: TaskLabels.Part, of passage: Passage, to index: Int) {
    guard !part.range.isEmpty else { return }
    let cell = AgencyCell(passage.tokens, in: part.range)
    switch part.label {
    case .lead:
      found[index].lead += names.agencies(cell.lead, of: passage.tokens)
      found[index].support += names.agencies(cell.support, of: passage.tokens)
    case .support: found[index].support += names.agencies(cell.lead + cell.support, of: passage.tokens)
    case .deadline: found[index].deadlines += due(passage, part.range)
    case .product: found[index].product = passage.reading(of: part.range, in: document.text)
    case .budget: found[index].budget = passage.reading(of: part.range, in: document.text)
    }
    let end = document.text.line(at: max(0, passage.range(of: part.range).end - 1))
    found[index].place.lineEnd = max(found[index].place.lineEnd, end)
  }

  /// What the deadline rules read there; where they read nothing, the words as a condition.
  private func due(_ passage: Passage, _ range: Range<Int>) -> [Deadline] {
    let place = passage.range(of: range)
    let read = deadlines.deadlines(in: [place])
    guard read.isEmpty else { return read }
    let text = passage.reading(of: range, in: document.text)
    return [
      Deadline(
        place: FactPlace(range: place, in: document, division: passage.division), text: text, kind: .conditional,
        condition: text, rule: "unread-cell")
    ]
  }
}
