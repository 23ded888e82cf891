import Documents

/// Who writes a document, where and when.
struct Setting: Sendable {
  var kind: DocumentKind
  var province: String
  var commune: String
  var department: Department
  var ministry: Ministry
  var date: PartialDate
  var number: Int
  /// Whether number and day were left blank.
  var hasBlankNumber = false
  var hasBlankDay = false

  init(_ kind: DocumentKind, using random: inout SeededRandom) {
    self.kind = kind
    province = random.pick(Names.provinces)
    commune = random.pick(Names.communes)
    department = random.pick(Department.all)
    ministry = random.pick(Ministry.all)
    let year = random.number(in: 2025...2027)
    date = Setting.day(of: year, months: 1...5, using: &random)
    number = random.number(in: 1...random.pick([9, 99, 999]))
  }

  static func day(of year: Int, months: ClosedRange<Int>, using random: inout SeededRandom) -> PartialDate {
    let month = random.number(in: months)
    let day = random.number(in: 1...28)
    guard let date = PartialDate(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) is no date")
    }
    return date
  }

  var year: Int { date.year }
  var writtenNumber: String { hasBlankNumber ? "" : Setting.written(number) }
  /// "07": numbers below ten are written with two digits.
  static func written(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  var isParty: Bool { [.partyCommitteePlan, .partyCellPlan, .partyResolution].contains(kind) }
  var isCommune: Bool { [.communePlan, .partyCommitteePlan, .partyResolution].contains(kind) }
  /// The level word of whom it speaks of: "tỉnh", "xã".
  var level: String { isCommune ? "xã" : "tỉnh" }
  var place: String { kind == .circular ? "Hà Nội" : isCommune ? commune : province }

  /// The type's code in keys and its name in the head.
  var type: (code: String, name: String) {
    switch kind {
    case .departmentPlan, .communePlan, .partyCommitteePlan, .partyCellPlan: ("KH", "Kế hoạch")
    case .decision: ("QĐ", "Quyết định")
    case .officialLetter: ("CV", "Công văn")
    case .report: ("BC", "Báo cáo")
    case .conclusionNotice: ("TB", "Thông báo")
    case .directive: ("CT", "Chỉ thị")
    case .partyResolution: ("NQ", "Nghị quyết")
    case .circular: ("TT", "Thông tư")
    }
  }

  /// Number and symbol as its number line has them.
  var symbol: String {
    switch kind {
    case .departmentPlan: "\(writtenNumber)/KH-\(department.code)"
    case .communePlan: "\(writtenNumber)/KH-UBND"
    case .partyCommitteePlan: "\(writtenNumber)-KH/ĐU"
    case .partyCellPlan: "\(writtenNumber)-KH/CB"
    case .decision: "\(writtenNumber)/QĐ-UBND"
    case .officialLetter: "\(writtenNumber)/\(department.code)-\(department.units[0])"
    case .report: "\(writtenNumber)/BC-\(department.code)"
    case .conclusionNotice: "\(writtenNumber)/TB-VPUB"
    case .directive: "\(writtenNumber)/CT-UBND"
    case .partyResolution: "\(writtenNumber)-NQ/ĐU"
    case .circular: "\(writtenNumber)/\(year)/TT-\(ministry.code)"
    }
  }

  /// The issuing body as the head's recognition should give it.
  var issuer: String {
    switch kind {
    case .departmentPlan, .officialLetter, .report: department.name
    case .communePlan: "Ủy ban nhân dân xã \(commune)"
    case .partyCommitteePlan: "Đảng ủy xã \(commune)"
    case .partyCellPlan: "Chi bộ \(department.name)"
    case .decision, .directive: "Ủy ban nhân dân tỉnh \(province)"
    case .conclusionNotice: "Văn phòng Ủy ban nhân dân tỉnh"
    case .partyResolution: "Ban Chấp hành Đảng bộ xã"
    case .circular: ministry.name
    }
  }

  /// The issuing body as its own sentences name it.
  var ownName: String { kind == .partyResolution ? "Đảng ủy xã \(commune)" : issuer }
}
