extension Composer {
  private enum Column: CaseIterable { case lead, support, deadline, product, budget, note }

  private static let headings: [Column: [String]] = [
    .lead: ["Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì", "Đơn vị thực hiện"],
    .support: ["Phối hợp", "Đơn vị phối hợp", "Cơ quan phối hợp", "Cơ quan, đơn vị phối hợp"],
    .deadline: ["Thời gian hoàn thành", "Thời hạn", "Thời gian thực hiện", "Tiến độ", "Thời hạn hoàn thành"],
    .product: ["Sản phẩm", "Kết quả, sản phẩm", "Sản phẩm đầu ra", "Kết quả/Sản phẩm"],
    .budget: ["Kinh phí", "Nguồn kinh phí", "Kinh phí thực hiện"],
    .note: ["Ghi chú"],
  ]

  /// Annexes with the tables a plan has.
  mutating func composeAnnexes() {
    let hasBoth = random.chance(0.4)
    let tables = hasBoth ? [true, false] : [random.chance(0.3)]
    for (index, isIndicators) in tables.enumerated() {
      let label = random.chance(0.5) ? ["I", "II"][index] : String(index + 1)
      add(.annexTitle, MarkedText(hasBoth ? "PHỤ LỤC \(label)" : "PHỤ LỤC"))
      add(
        .annexTitle, MarkedText(isIndicators ? "CHỈ TIÊU CHỦ YẾU" : "DANH MỤC NHIỆM VỤ NĂM \(setting.year)"),
        isTight: true)
      if setting.kind != .partyCellPlan {
        let verb = random.pick(["Kèm theo", "Ban hành kèm theo"])
        add(.annexTitle, "(\(verb) \(citeSelf()))", isTight: true)
      }
      blocks.append(Block(isIndicators ? indicatorTable() : taskTable()))
    }
  }

  // MARK: Tasks

  private mutating func taskTable() -> TableDraft {
    var columns: [Column] = [.lead, .deadline]
    columns += [.support, .product, .budget, .note].filter { _ in random.chance(0.6) }
    columns.shuffle(using: &random)
    let isNumbered = random.chance(0.15)
    let titles = [
      random.pick(["TT", "STT"]),
      random.pick(["Nhiệm vụ", "Nội dung công việc", "Nội dung, nhiệm vụ", "Tên nhiệm vụ"]),
    ]
    let header = titles + columns.map { random.pick(Composer.headings[$0] ?? []) }
    let written = header.enumerated().map { isNumbered && $0 > 0 ? "\($0)- \($1)" : $1 }
    let units = columns.indices.filter { columns[$0] == .lead || columns[$0] == .support }.map { $0 + 2 }
    return TableDraft(header: [written], rows: taskRows(columns), unitColumns: units)
  }

  private mutating func taskRows(_ columns: [Column]) -> [TableDraft.Row] {
    var rows: [TableDraft.Row] = []
    let groups = random.chance(0.5) ? random.pick(random.number(in: 2...3), of: Wording.groupTitles) : [""]
    let restarts = random.chance(0.5)
    var number = 0
    for (index, group) in groups.enumerated() {
      if !group.isEmpty { rows.append(groupRow(index, group, width: columns.count + 2)) }
      if restarts { number = 0 }
      for _ in 0..<random.number(in: 2...6) {
        number += 1
        rows.append(taskRow(number, columns))
      }
    }
    return rows
  }

  private mutating func groupRow(_ index: Int, _ title: String, width: Int) -> TableDraft.Row {
    let label = ["I", "II", "III", "IV"][index]
    let empty = [MarkedText](repeating: MarkedText(), count: width - 2)
    return TableDraft.Row([MarkedText(label), MarkedText(title)] + empty, isGroup: true)
  }

  private mutating func taskRow(_ number: Int, _ columns: [Column]) -> TableDraft.Row {
    let (lead, leads, names) = unitList(random.chance(0.15) ? 2 : 1)
    let (support, supports, _) = unitList(random.number(in: 1...2), except: names, withGroup: random.chance(0.2))
    var draft = TaskDraft(isInTable: true, lead: leads)
    var cells: [MarkedText] = []
    for column in columns {
      switch column {
      case .lead: cells.append(lead)
      case .support:
        draft.support = supports
        cells.append(support.capitalized)
      case .deadline:
        let due = due(forms.cell(using: &random))
        draft.deadline = due.mark
        cells.append(due.text.capitalized)
      case .product:
        draft.product = newMark()
        cells.append(MarkedText(random.pick(Wording.products)).marked(draft.product ?? 0))
      case .budget:
        let mark = newMark()
        draft.budget = mark
        cells.append(random.chance(0.5) ? MarkedText() : MarkedText(random.pick(Wording.budgets)).marked(mark))
      case .note: cells.append(MarkedText())
      }
    }
    let text =
      random.chance(0.3) ? "\(MarkedText(work()).capitalized) theo \(citeAgain())" : MarkedText(work()).capitalized
    let id = newMark(.task(draft))
    return TableDraft.Row([MarkedText(String(number)), text.marked(id)] + cells, fact: id)
  }

  // MARK: Indicators

  private mutating func indicatorTable() -> TableDraft {
    let years = [setting.year, setting.year + 1, 2030].filter { $0 != 2030 || setting.year < 2029 }
    let hasBaseline = random.chance(0.5)
    let lead = random.pick(["Đơn vị chủ trì", "Cơ quan chủ trì theo dõi, đánh giá", "Cơ quan chủ trì"])
    let isTwoRows = random.chance(0.4)
    let values =
      (hasBaseline ? ["Hiện trạng"] : []) + years.map { random.chance(0.5) || isTwoRows ? "Năm \($0)" : String($0) }
    let names = [
      random.pick(["TT", "STT"]), random.pick(["Chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ tiêu"]), "Đơn vị tính",
    ]
    let empty = [String](repeating: "", count: values.count - 1)
    let header =
      isTwoRows ? [names + ["Mục tiêu"] + empty + [lead], ["", "", ""] + values + [""]] : [names + values + [lead]]
    let count = random.number(in: 3...8)
    let rows = random.pick(count, of: Wording.indicatorNames).enumerated().map { index, name in
      indicatorRow(index + 1, name, years, hasBaseline)
    }
    return TableDraft(header: header, rows: rows)
  }

  private mutating func indicatorRow(_ number: Int, _ name: String, _ years: [Int], _ hasBaseline: Bool)
    -> TableDraft.Row
  {
    let (lead, leads, _) = unitList(random.chance(0.2) ? 2 : 1)
    var draft = IndicatorDraft(measure: newMark(), targets: [], lead: leads)
    var cells = [MarkedText(String(number)), MarkedText(), MarkedText("%").marked(draft.measure ?? 0)]
    var value = random.number(in: 5...50)
    if hasBaseline {
      draft.baseline = newMark()
      cells.append(MarkedText("\(value),\(random.number(in: 0...9))").marked(draft.baseline ?? 0))
    }
    for year in years {
      value = min(100, value + random.number(in: 3...30))
      let mark = newMark()
      draft.targets.append((year, mark))
      let isBlank = random.chance(0.1)
      cells.append(isBlank ? MarkedText(random.pick(["", "-"])) : MarkedText(target(value)).marked(mark))
    }
    let id = newMark(.indicator(draft))
    cells[1] = MarkedText(name).marked(id)
    return TableDraft.Row(cells + [lead], fact: id)
  }

  private mutating func target(_ value: Int) -> String {
    random.pick(["\(value)", "\(value)", "\(value)%", "≥ \(value)%", ">\(value)", "\(value),5"])
  }
}
