import Documents

/// The columns of a table by what they hold.
struct TableLayout {
  enum Purpose: Equatable {
    case tasks, indicators
  }

  private(set) var purpose: Purpose?
  private(set) var ordinal: Int?
  private(set) var objective: Int?
  /// The column of tasks or of the indicators' names.
  private(set) var subject: Int?
  private(set) var activity: Int?
  private(set) var product: Int?
  private(set) var lead: Int?
  private(set) var support: Int?
  private(set) var deadline: Int?
  private(set) var budget: Int?
  private(set) var measure: Int?
  private(set) var baseline: Int?
  /// Columns with a baseline or a year's target, in order; nil stands for the baseline.
  private(set) var values: [(column: Int, year: Int?)] = []
  /// How many labelled columns stand after the last value.
  private(set) var trailing = 0
  /// How many columns the heading has.
  let width: Int

  /// The layouts of all tables of a document. A table without a heading whose rows are as wide as the heading before goes on
  /// with its columns: a line between its rows tore it off.
  static func layouts(of document: Document) -> [TableLayout] {
    var layouts: [TableLayout] = []
    for table in document.tables {
      let meanings = table.header.map(ColumnMeaning.of)
      let hasHeading = meanings.contains { $0 != nil }
      if !hasHeading, let last = layouts.last, table.rows.contains(where: { $0.cells.count == last.width }) {
        layouts.append(last)
      } else {
        layouts.append(TableLayout(table, meanings, year: document.letterhead.date?.year))
      }
    }
    return layouts
  }

  private static let standsBesideValues: [ColumnMeaning] = [.lead, .support, .note, .deadline, .budget, .product]

  /// - Parameter year: of the document, for targets that name none.
  init(_ table: Table, year: Int?) { self.init(table, table.header.map(ColumnMeaning.of), year: year) }

  /// - Parameters:
  ///   - meanings: of the columns.
  ///   - year: of the document, for targets that name none.
  private init(_ table: Table, _ meanings: [ColumnMeaning?], year: Int?) {
    width = table.header.count
    func first(_ meaning: ColumnMeaning) -> Int? { meanings.firstIndex(of: meaning) }
    ordinal = first(.ordinal) ?? (table.header.first?.isEmpty == true ? 0 : nil)
    lead = first(.lead)
    support = first(.support)
    deadline = first(.deadline)
    product = first(.product)
    budget = first(.budget)
    measure = first(.measure)
    collectValues(meanings, year: year)
    let years = values.filter { $0.year != nil }.count
    let name = first(.indicator) ?? first(.content) ?? first(.objective)
    if first(.task) == nil, years > 0, let name, name < values[0].column {
      purpose = .indicators
      subject = name
      baseline = first(.baseline)
      trailing = meanings[(values.last!.column + 1)...].count {
        $0.map(TableLayout.standsBesideValues.contains) ?? false
      }
    } else if lead != nil || deadline != nil, let task = first(.task) ?? first(.content) ?? first(.activity) ?? name {
      purpose = .tasks
      subject = task
      activity = meanings.indices.first { $0 > task && (meanings[$0] == .activity || meanings[$0] == .content) }
      objective = meanings.indices.last {
        $0 < task && [.objective, .content, .indicator].contains(meanings[$0] ?? .note)
      }
    }
  }

  private mutating func collectValues(_ meanings: [ColumnMeaning?], year: Int?) {
    var seen: Set<Int> = []
    for (column, meaning) in meanings.enumerated() {
      switch meaning {
      case .target(let year) where seen.insert(year).inserted: values.append((column, year))
      case .baseline: values.append((column, nil))
      case .goal, .objective:
        if let year, column > 1, seen.insert(year).inserted { values.append((column, year)) }
      default: break
      }
    }
  }
}
