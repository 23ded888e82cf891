extension Finding {
  /// One sentence that says what is wrong, as a good official would write it.
  public func message(in language: FindingLanguage) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var quoted: String { "“\(Finding.shortened(subject))”" }
  private func detail(_ index: Int) -> String { details.indices.contains(index) ? details[index] : "" }

  private var vietnamese: String {
    switch code {
    case .missingOwnSymbol: "Văn bản không có dòng số, ký hiệu."
    case .blankOwnSymbol: "Chưa ghi số của văn bản: \(quoted)."
    case .malformedOwnSymbol:
      "Số, ký hiệu \(quoted) không đúng thể thức" + (details.isEmpty ? "." : "; có thể là “\(detail(0))”.")
    case .blankDay: "Chưa ghi ngày ban hành: \(quoted)."
    case .doubtfulText: "Đọc từ ảnh quét, chưa chắc chắn: \(quoted)."
    case .incompleteFirstCitation:
      "Viện dẫn lần đầu \(quoted) chưa ghi đủ: thiếu " + list(FindingPart.vietnamese, " và ") + "."
    case .malformedCitedSymbol: "Ký hiệu viện dẫn \(quoted) viết sai thể thức; đúng là “\(detail(0))”."
    case .dateContradictsSymbol: "Năm trong ký hiệu \(quoted) không khớp với ngày ban hành đã ghi \(date(0))."
    case .citationAfterDocument: "Văn bản đề \(date(1)) nhưng viện dẫn \(quoted) ban hành ngày \(date(0))."
    case .taskWithoutLead: "Nhiệm vụ \(quoted) chưa rõ cơ quan, đơn vị chủ trì."
    case .taskWithoutDeadline: "Nhiệm vụ \(quoted) chưa rõ thời hạn hoàn thành."
    case .taskWithoutProduct: "Nhiệm vụ \(quoted) chưa rõ sản phẩm."
    case .tableWithoutDeadlines: "Bảng nhiệm vụ \(quoted) không có cột thời hạn hoàn thành."
    case .deadlineBeforeDocument: "Thời hạn \(quoted) kết thúc trước ngày ban hành văn bản (\(date(0)))."
    case .indicatorWithoutOwner: "Chỉ tiêu \(quoted) chưa giao cơ quan chủ trì theo dõi, đánh giá."
    case .ambiguousIndicator:
      "Chỉ tiêu \(quoted) có \(detail(0)) ô giá trị, không khớp với số mốc thời gian của bảng; không xác định được giá trị của từng năm."
    case .numberingGap:
      "Số thứ tự nhảy từ \(detail(0)) sang \(detail(1)) tại \(quoted); có thể đã mất dòng hoặc mất trang."
    case .numberingRestart:
      "Số thứ tự trở lại 1 sau \(detail(0)) tại \(quoted) mà không có dòng tiêu đề nhóm; có thể đã mất trang."
    case .groupGap: "Sau nhóm \(detail(0)) là nhóm \(detail(1)) \(quoted); có thể đã mất nhóm ở giữa."
    case .conflictingDates:
      "Văn bản \(quoted) được viện dẫn với các ngày ban hành khác nhau: \(statements(asDates: true))."
    case .conflictingIssuers:
      "Văn bản \(quoted) được viện dẫn với các cơ quan ban hành khác nhau: \(statements(asDates: false))."
    }
  }

  private var english: String {
    switch code {
    case .missingOwnSymbol: "The document has no line with its number and symbol."
    case .blankOwnSymbol: "The document's number was left blank: \(quoted)."
    case .malformedOwnSymbol:
      "The symbol \(quoted) is malformed" + (details.isEmpty ? "." : "; it may be “\(detail(0))”.")
    case .blankDay: "The day of issue was left blank: \(quoted)."
    case .doubtfulText: "Read from a scan, and not certain: \(quoted)."
    case .incompleteFirstCitation:
      "The first citation of \(quoted) leaves out " + list(FindingPart.english, " and ") + "."
    case .malformedCitedSymbol: "The cited symbol \(quoted) is misspelt; it should be “\(detail(0))”."
    case .dateContradictsSymbol: "The year in the symbol \(quoted) does not agree with the date given, \(detail(0))."
    case .citationAfterDocument: "The document is dated \(detail(1)) but cites \(quoted) of \(detail(0))."
    case .taskWithoutLead: "No unit leads the task \(quoted)."
    case .taskWithoutDeadline: "The task \(quoted) has no deadline."
    case .taskWithoutProduct: "The task \(quoted) has no product."
    case .tableWithoutDeadlines: "The table of tasks \(quoted) has no column of deadlines."
    case .deadlineBeforeDocument: "The deadline \(quoted) ends before the document was issued (\(detail(0)))."
    case .indicatorWithoutOwner: "No unit follows the indicator \(quoted)."
    case .ambiguousIndicator:
      "The indicator \(quoted) has \(detail(0)) values, which do not fit the table's years; no year's value is certain."
    case .numberingGap:
      "The numbering jumps from \(detail(0)) to \(detail(1)) at \(quoted); rows or a page may be lost."
    case .numberingRestart:
      "The numbering begins again after \(detail(0)) at \(quoted) without a group's title; a page may be lost."
    case .groupGap: "Group \(detail(0)) is followed by group \(detail(1)) \(quoted); a group between them may be lost."
    case .conflictingDates: "\(quoted) is cited with different dates: \(statements(asDates: false))."
    case .conflictingIssuers: "\(quoted) is cited with different issuers: \(statements(asDates: false))."
    }
  }

  private func list(_ names: [String: String], _ and: String) -> String {
    let named = details.map { names[$0] ?? $0 }
    guard let last = named.last, named.count > 1 else { return named.first ?? "" }
    return named.dropLast().joined(separator: ", ") + and + last
  }

  private func date(_ index: Int) -> String { Finding.written(detail(index)) }

  /// "22/12/2024 (a.txt, dòng 7)", one for each statement.
  private func statements(asDates: Bool) -> String {
    var seen: Set<String> = []
    return witnesses.filter { seen.insert($0.statement).inserted }.map {
      "\(asDates ? Finding.written($0.statement) : $0.statement) (\($0.document):\($0.place.line))"
    }.joined(separator: "; ")
  }

  /// "2026-03-05" as officials write it: "05/3/2026".
  private static func written(_ date: String) -> String {
    let parts = date.split(separator: "-").map(String.init)
    // Days below ten and the months of January and February take a zero before them, other months none.
    func month(_ text: String) -> String {
      text == "01" || text == "02" || text.first != "0" ? text : String(text.dropFirst())
    }
    switch parts.count {
    case 3: return "\(parts[2])/\(month(parts[1]))/\(parts[0])"
    case 2: return "tháng \(month(parts[1]))/\(parts[0])"
    default: return date
    }
  }

  /// At most some 90 characters, cut between words.
  private static func shortened(_ text: String) -> String {
    guard text.count > 90 else { return text }
    let head = text.prefix(90)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
  }
}
