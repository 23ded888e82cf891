import Documents
import Text

/// Reads the tasks of one table.
///
/// On top of logical rows: cells that a merge left empty take what the cell above says (lead, deadline, and support where the
/// lead is lent too; never product or budget), several numbered tasks in one cell are several tasks, a row with an activity but
/// no task adds to the task above it.
struct TaskTableReader {
  let document: Document
  let table: Table
  let layout: TableLayout
  let deadlines: DeadlineLookup
  let names: AgencyNames
  /// Names that are whole cells of the table, by the hash of their words.
  private let wholeNames: Set<UInt64>

  init(document: Document, table: Table, layout: TableLayout, deadlines: DeadlineLookup, names: AgencyNames) {
    self.document = document
    self.table = table
    self.layout = layout
    self.deadlines = deadlines
    self.names = names
    var wholeNames: Set<UInt64> = []
    for row in table.rows {
      for column in [layout.lead, layout.support] {
        guard let column, column < row.cells.count, !row.cells[column].isEmpty else { continue }
        let tokens = row.cells[column].tokens
        wholeNames.insert(TaskTableReader.hash(tokens[...]))
      }
    }
    self.wholeNames = wholeNames
  }

  func assignments() -> [Assignment] {
    var assignments: [Assignment] = []
    var group = GroupPath()
    var above = Above()
    for (index, row) in table.rows.enumerated() {
      if case .group(let label, _) = row.kind {
        group.enter(label)
        above = Above()
      } else if let label = groupLabel(of: index) {
        group.enter(label)
        above = Above()
      } else if isEmpty(row, layout.subject) {
        extend(&assignments, from: above.first, with: row)
      } else {
        above.first = assignments.count
        assignments += tasks(of: row, in: group, &above)
      }
    }
    return assignments
  }

  /// What rows may lend to those below.
  private struct Above {
    var lead: [Agency] = []
    var support: [Agency] = []
    var deadlines: [Deadline] = []
    /// The first task of the last row that had one.
    var first: Int?
  }

  private func tasks(of row: Table.Row, in group: GroupPath, _ above: inout Above) -> [Assignment] {
    guard let subject = cell(row, layout.subject) else { return [] }
    let (lead, support, due, inherited) = responsibility(of: row, &above)
    let items = NumberedItems.items(subject.tokens)
    let activities = cell(row, layout.activity).map { self.activities(of: $0) } ?? []
    return items.enumerated().map { position, item in
      var place = FactPlace(range: subject.range(of: item.range), in: document, division: table.division)
      (place.line, place.lineEnd) = (row.line, row.lineEnd)
      return Assignment(
        place: place, source: .table, annex: table.annex, group: group.label,
        row: item.number.map { subject.reading(of: $0, in: document.text) } ?? reading(row, layout.ordinal),
        text: subject.reading(of: item.range, in: document.text),
        activities: activities.count == items.count ? [activities[position]] : activities, lead: lead, support: support,
        deadlines: due, product: reading(row, layout.product), budget: reading(row, layout.budget),
        inherited: inherited,
        rule: "task-row")
    }
  }

  private func responsibility(
    of row: Table.Row, _ above: inout Above
  ) -> (lead: [Agency], support: [Agency], deadlines: [Deadline], inherited: [String]) {
    var inherited: [String] = []
    let units = units(of: row)
    var (lead, support) = units
    if lead.isEmpty && isEmpty(row, layout.lead) {
      lead = above.lead
      if !lead.isEmpty { inherited.append("lead") }
      if support.isEmpty {
        support = above.support
        if !support.isEmpty { inherited.append("support") }
      }
    }
    var due = self.deadlines(of: row)
    if due.isEmpty {
      due = above.deadlines
      if !due.isEmpty { inherited.append("deadline") }
    }
    (above.lead, above.support, above.deadlines) = (lead, support, due)
    return (lead, support, due, inherited)
  }

  /// A row without a task of its own: another activity, another deadline, another unit of the task above.
  private func extend(_ assignments: inout [Assignment], from first: Int?, with row: Table.Row) {
    guard let first, row.cells.contains(where: { !$0.isEmpty }) else { return }
    let units = units(of: row)
    let due = deadlines(of: row)
    let activities = cell(row, layout.activity).map { self.activities(of: $0) } ?? []
    for index in first..<assignments.count {
      assignments[index].activities += activities
      if assignments[index].lead.count + assignments[index].support.count < 64 {
        assignments[index].lead += units.lead.filter { !assignments[index].lead.contains($0) }
        assignments[index].support += units.support.filter { !assignments[index].support.contains($0) }
      }
      assignments[index].deadlines += due
      assignments[index].place.lineEnd = max(assignments[index].place.lineEnd, row.lineEnd)
    }
  }

  // MARK: - Cells

  private func units(of row: Table.Row) -> (lead: [Agency], support: [Agency]) {
    var lead: [Agency] = []
    var support: [Agency] = []
    if let cell = cell(row, layout.lead) {
      let found = AgencyCell(cell.tokens, in: cell.tokens.indices)
      lead = names.agencies(found.lead.flatMap { separated($0, cell.tokens) }, of: cell.tokens)
      support = names.agencies(found.support, of: cell.tokens)
    }
    if let cell = cell(row, layout.support), layout.support != layout.lead {
      let found = AgencyCell(cell.tokens, in: cell.tokens.indices)
      support += names.agencies(found.lead + found.support, of: cell.tokens)
    }
    return (lead, support)
  }

  /// Two units whose separator was lost ("Văn phòng Trung tâm DT-DVĐN"), where each fills a cell of its own elsewhere.
  private func separated(_ mention: AgencyMention, _ tokens: TokenRun) -> [AgencyMention] {
    guard mention.kind == .named, mention.range.count > 2 else { return [mention] }
    for cut in mention.range.dropFirst() where tokens[cut].isCapital {
      guard let (head, _) = AgencyHead.table.match(tokens, at: cut), head.isIndependent else { continue }
      let parts = (mention.range.lowerBound..<cut, cut..<mention.range.upperBound)
      if wholeNames.contains(Self.hash(tokens[parts.0])), wholeNames.contains(Self.hash(tokens[parts.1])) {
        return [AgencyMention(range: parts.0, kind: .named), AgencyMention(range: parts.1, kind: .named)]
      }
    }
    return [mention]
  }

  /// What the deadline rules read in the cell; where they read nothing, its text as a condition.
  private func deadlines(of row: Table.Row) -> [Deadline] {
    guard let cell = cell(row, layout.deadline) else { return [] }
    let found = deadlines.deadlines(in: cell.pieces)
    if !found.isEmpty { return found }
    let text = cell.reading(in: document.text)
    let place = FactPlace(range: cell.range, in: document, division: table.division)
    return [Deadline(place: place, text: text, kind: .conditional, condition: text, rule: "unread-cell")]
  }

  private func activities(of cell: Passage) -> [String] {
    NumberedItems.items(cell.tokens).map { cell.reading(of: $0.range, in: document.text) }
  }

  private func cell(_ row: Table.Row, _ column: Int?) -> Passage? {
    guard let column, column < row.cells.count, !row.cells[column].isEmpty else { return nil }
    return row.cells[column]
  }

  private func isEmpty(_ row: Table.Row, _ column: Int?) -> Bool { cell(row, column) == nil }

  private func reading(_ row: Table.Row, _ column: Int?) -> String? {
    guard let cell = cell(row, column), cell.tokens.contains(where: { $0.kind == .word || $0.kind == .number }) else {
      return nil
    }
    return cell.reading(in: document.text)
  }

  /// The number of a row that only titles the rows below it: "1" before "1.1".
  private func groupLabel(of index: Int) -> String? {
    let row = table.rows[index]
    guard index + 1 < table.rows.count, let label = reading(row, layout.ordinal), cell(row, layout.subject) != nil,
      row.cells.indices.allSatisfy({ $0 == layout.ordinal || $0 == layout.subject || row.cells[$0].isEmpty }),
      let next = reading(table.rows[index + 1], layout.ordinal)
    else { return nil }
    let number = label.last == "." ? String(label.dropLast()) : label
    return next.hasPrefix(number + ".") && next.utf8.count > number.utf8.count + 1 ? number : nil
  }

  private static func hash(_ tokens: Slice<TokenRun>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for token in tokens where token.kind == .word { hash = (hash ^ token.value) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
