/// Prints a table for people.
struct TextTable {
  private static let gap = "  "
  private static let leastFlexible = 16

  private let table: ReportTable
  private let shown: [Int]
  private let widths: [Int]
  private let hasColours: Bool

  /// - Parameter width: columns of the terminal.
  init(_ table: ReportTable, width: Int, hasColours: Bool) {
    self.table = table
    self.hasColours = hasColours
    shown = table.columns.indices.filter { table.columns[$0].kind != .heading && table.columns[$0].kind != .hidden }
    widths = TextTable.widths(of: table, shown, total: width)
  }

  private static func widths(of table: ReportTable, _ shown: [Int], total: Int) -> [Int] {
    var widths = table.columns.indices.map { column in
      table.rows.reduce(DisplayWidth.of(table.columns[column].title)) { widest, row in
        row[column].split(separator: "\n").reduce(widest) { max($0, DisplayWidth.of($1)) }
      }
    }
    let flexible = shown.filter { table.columns[$0].share > 0 }
    guard !flexible.isEmpty else { return widths }
    let taken = shown.filter { !flexible.contains($0) }.reduce(gap.count * (shown.count - 1)) { $0 + widths[$1] }
    var room = max(total - taken, leastFlexible * flexible.count)
    // Those that need less than their share get what they need; the others share the rest.
    var open = flexible.sorted { widths[$0] * table.columns[$1].share < widths[$1] * table.columns[$0].share }
    while let column = open.first {
      let shares = open.reduce(0) { $0 + table.columns[$1].share }
      widths[column] = min(widths[column], max(room * table.columns[column].share / shares, leastFlexible))
      room -= widths[column]
      open.removeFirst()
    }
    return widths
  }

  var text: String {
    var output = ""
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      output += line(table.columns.map(\.title), style: "\u{1B}[1m")
      output += shown.map { String(repeating: "─", count: widths[$0]) }.joined(separator: TextTable.gap) + "\n"
    }
    var heading: [String] = []
    let headings = table.columns.indices.filter { table.columns[$0].kind == .heading }
    for row in table.rows {
      let current = headings.map { row[$0] }
      if current != heading {
        output += styled(current.filter { !$0.isEmpty }.joined(separator: " · "), "\u{1B}[36m") + "\n"
        heading = current
      }
      output += line(row, style: nil)
    }
    return output
  }

  /// A row over as many lines as its longest cell takes.
  private func line(_ cells: [String], style: String?) -> String {
    let wrapped = shown.map { DisplayWidth.wrap(cells[$0], width: max(widths[$0], 1)) }
    var output = ""
    for number in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line = ""
      var pending = 0
      for (place, column) in shown.enumerated() {
        let part = number < wrapped[place].count ? wrapped[place][number] : ""
        let padding = widths[column] - DisplayWidth.of(part)
        let isNumber = table.columns[column].kind == .number
        let before = pending + (isNumber ? padding : 0)
        line += part.isEmpty ? "" : String(repeating: " ", count: before) + part
        pending = (part.isEmpty ? pending + widths[column] : isNumber ? 0 : padding) + TextTable.gap.count
      }
      output += styled(line, style) + "\n"
    }
    return output
  }

  private func styled(_ text: String, _ style: String?) -> String {
    guard let style, hasColours, !text.isEmpty else { return text }
    return style + text + "\u{1B}[0m"
  }
}

extension ReportTable.Column {
  /// Of the room that columns of fixed width leave.
  fileprivate var share: Int {
    switch kind {
    case .flexible: 1
    case .main: 3
    case .fixed, .number, .heading, .hidden: 0
    }
  }
}
