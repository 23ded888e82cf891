extension Composer {
  /// Units that a document of this kind hands tasks to.
  var units: [String] {
    switch setting.kind {
    case .departmentPlan: return Department.offices
    case .communePlan:
      return [
        "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Văn phòng HĐND và UBND xã", "Công an xã", "Đoàn thanh niên xã",
        "Trung tâm Phục vụ hành chính công xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
      ]
    case .partyCommitteePlan, .partyResolution:
      return [
        "Ban Xây dựng Đảng", "Văn phòng Đảng ủy", "Cơ quan Ủy ban Kiểm tra Đảng ủy", "Ủy ban nhân dân xã",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Ban Thường vụ Đảng ủy",
      ]
    case .partyCellPlan: return ["Chi ủy", "Các tổ đảng", "Đoàn thanh niên cơ quan", "Công đoàn cơ quan"]
    case .decision, .officialLetter, .report, .conclusionNotice, .directive, .circular:
      return Department.all.map(\.name) + ["Công an tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", "Thanh tra tỉnh"]
    }
  }

  /// Groups that name no single unit.
  private var groups: [String] {
    setting.isParty
      ? ["các chi bộ trực thuộc"] : ["các sở, ngành", "các cơ quan, đơn vị liên quan", "Ủy ban nhân dân các xã, phường"]
  }

  /// Different units, each under a mark, joined as a list.
  mutating func unitList(_ count: Int, except taken: [String] = [], withGroup: Bool = false) -> (MarkedText, [Int], [String]) {
    var names = random.pick(count, of: units.filter { !taken.contains($0) })
    if withGroup { names.append(random.pick(groups)) }
    let marks = names.map { _ in newMark() }
    let marked = zip(names, marks).map { MarkedText($0).marked($1) }
    return (joined(marked), marks, names)
  }

  /// "A", "A và B", "A, B", "A; B", "A, B và C".
  private mutating func joined(_ names: [MarkedText]) -> MarkedText {
    guard names.count > 1 else { return names.first ?? "" }
    let separator = random.pick([", ", ", ", "; "])
    if separator == ", " && random.chance(0.4) {
      return names.dropLast().joined(by: ", ") + " và " + names[names.count - 1]
    }
    return names.joined(by: separator)
  }

  /// A task whose unit is the sentence's own subject.
  mutating func assignedSentence() -> MarkedText {
    let (lead, leads, names) = unitList(random.chance(0.2) ? 2 : 1)
    let (support, supports, _) = unitList(random.number(in: 1...2), except: names, withGroup: random.chance(0.2))
    let due = closingDue()
    let (work, draft) = (work(), TaskDraft(isInTable: false, lead: leads, support: supports, deadline: due.mark))
    var alone = draft
    alone.support = []
    switch random.number(in: 0...7) {
    case 0...1: return task(draft, "Giao \(lead) chủ trì, phối hợp với \(support) \(work), hoàn thành \(due.text).")
    case 2...3: return task(draft, "\(lead) chủ trì, phối hợp với \(support) \(work), hoàn thành \(due.text).")
    case 4: return task(alone, "Yêu cầu \(lead) \(work), xong \(due.text).")
    case 5: return task(alone, "\(lead) có trách nhiệm \(work) \(due.text).")
    case 6: return task(alone, "Đề nghị \(lead) \(work) \(due.text).")
    default: return task(draft, "\(lead) phối hợp với \(support) \(work), hoàn thành \(due.text).")
    }
  }

  mutating func task(_ draft: TaskDraft, _ sentence: MarkedText) -> MarkedText {
    sentence.marked(newMark(.task(draft)))
  }

  /// A task under the heading of its unit.
  mutating func taskUnderHeading(leads: [Int], names: [String]) -> MarkedText {
    let (support, supports, _) = unitList(random.number(in: 1...2), except: names, withGroup: random.chance(0.2))
    var draft = TaskDraft(isInTable: false, lead: leads)
    let work = MarkedText(work())
    switch random.number(in: 0...6) {
    case 0...1:
      let due = closingDue()
      draft.support = supports
      draft.deadline = due.mark
      return task(draft, "Chủ trì, phối hợp với \(support) \(work), hoàn thành \(due.text).")
    case 2:
      let due = due(forms.recurringDay(using: &random))
      draft.deadline = due.mark
      return task(draft, "Làm đầu mối theo dõi, đôn đốc; tổng hợp báo cáo \(due.text).")
    case 3:
      let due = due(forms.adverb(using: &random))
      draft.deadline = due.mark
      return task(draft, "\(work.capitalized); \(due.text) kiểm tra, đánh giá kết quả.")
    case 4:
      draft.support = supports
      return task(draft, "Phối hợp với \(support) \(work).")
    case 5: return task(draft, "\(work.capitalized) theo \(citeAgain()).")
    default:
      let due = closingDue()
      draft.deadline = due.mark
      return task(draft, "\(work.capitalized) \(due.text).")
    }
  }

  /// Headings of units with their tasks below.
  mutating func composeUnits(count: ClosedRange<Int>, label: (Int) -> String) {
    var taken: [String] = []
    for index in 1...random.number(in: count) where units.count - taken.count > 2 {
      let (list, leads, names) = unitList(random.chance(0.15) ? 2 : 1, except: taken)
      taken += names
      let prefix = random.chance(0.2) ? "Trách nhiệm của " : ""
      heading("\(label(index)) \(prefix)\(list)")
      for _ in 0..<random.number(in: 1...3) { item("-", taskUnderHeading(leads: leads, names: names)) }
    }
  }

  /// A list of reports with their days, as one task.
  mutating func reportingSentence() -> MarkedText {
    let (lead, leads, _) = unitList(1)
    let days = forms.reports(using: &random).map { due($0) }
    let draft = TaskDraft(isInTable: false, lead: leads, deadline: days[0].mark)
    let rest = days.dropFirst().map(\.text).joined(by: "; ")
    return task(draft, "\(lead) tổng hợp báo cáo tháng gửi \(days[0].text); \(rest).")
  }
}
