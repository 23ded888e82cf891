import Engine

/// Everything the program says to people, in the language they read.
struct Wording: Sendable {
  let language: Language

  func say(_ vietnamese: String, _ english: String) -> String { language(vi: vietnamese, en: english) }

  // Columns
  var document: String { say("Văn bản", "Document") }
  var line: String { say("Dòng", "Line") }
  var page: String { say("Trang", "Page") }
  var text: String { say("Nội dung", "Text") }
  var key: String { say("Số, ký hiệu", "Symbol") }
  var type: String { say("Loại", "Type") }
  var title: String { say("Trích yếu", "Title") }
  var date: String { say("Ngày", "Date") }
  var issuer: String { say("Cơ quan ban hành", "Issuer") }
  var documents: String { say("Số văn bản", "Documents") }
  var mentions: String { say("Số lần", "Mentions") }
  var inCorpus: String { say("Có trong kho", "In corpus") }
  var relation: String { say("Quan hệ", "Relation") }
  var section: String { say("Mục", "Section") }
  var annex: String { say("Phụ lục", "Annex") }
  var group: String { say("Nhóm", "Group") }
  var row: String { say("TT", "No.") }
  var task: String { say("Nhiệm vụ", "Task") }
  var activities: String { say("Hoạt động", "Activities") }
  var lead: String { say("Chủ trì", "Lead") }
  var support: String { say("Phối hợp", "Support") }
  var deadline: String { say("Thời hạn", "Deadline") }
  var due: String { say("Hạn cuối", "Due") }
  var from: String { say("Từ ngày", "From") }
  var to: String { say("Đến ngày", "To") }
  var kind: String { say("Dạng", "Kind") }
  var recurrence: String { say("Lặp lại", "Recurrence") }
  var condition: String { say("Điều kiện", "Condition") }
  var product: String { say("Sản phẩm", "Product") }
  var budget: String { say("Kinh phí", "Budget") }
  var indicator: String { say("Chỉ tiêu", "Indicator") }
  var measure: String { say("Đơn vị tính", "Measure") }
  var baseline: String { say("Hiện trạng", "Baseline") }
  var targets: String { say("Mục tiêu", "Targets") }
  var unit: String { say("Đơn vị", "Unit") }
  var canonical: String { say("Tên đầy đủ", "Full name") }
  var indicators: String { say("Chỉ tiêu", "Indicators") }
  var lines: String { say("Số dòng", "Lines") }

  // Headings and names of single values
  var citations: String { say("Văn bản viện dẫn", "Citations") }
  var deadlines: String { say("Thời hạn", "Deadlines") }
  var tasks: String { say("Nhiệm vụ", "Tasks") }
  var units: String { say("Đơn vị", "Units") }
  var outline: String { say("Bố cục", "Outline") }
  var number: String { say("Số", "Number") }
  var place: String { say("Nơi ban hành", "Place") }
  var parentBody: String { say("Cơ quan chủ quản", "Parent body") }
  var signer: String { say("Người ký", "Signed by") }
  var recipients: String { say("Nơi nhận", "Recipients") }
  var doubtful: String { say("Đọc từ ảnh quét, chưa chắc chắn", "Read from a scan, not certain") }
  var fileFormat: String { say("Định dạng", "Format") }
  var encoding: String { say("Mã ký tự", "Encoding") }
  var size: String { say("Dung lượng", "Size") }
  var file: String { say("Tệp", "File") }
  var index: String { say("Chỉ mục", "Index") }
  var references: String { say("Văn bản được viện dẫn", "Cited documents") }
  var segments: String { say("Phân đoạn", "Segments") }
  var deadDocuments: String {
    say("Văn bản đã thay hoặc bỏ còn trong phân đoạn", "Replaced or removed, still in segments")
  }
  var similarDocuments: String {
    say("Văn bản là bản khác của văn bản khác", "Documents that are versions of others")
  }
  var commits: String { say("Số lần ghi", "Commits") }
  var roots: String { say("Thư mục đã đọc", "Folders read") }

  var resemblance: String { say("Giống nhau", "Resemblance") }
  var containment: String { say("Được chứa", "Containment") }
  var duplicate: String { say("Trùng lặp", "Duplicate") }
  var score: String { say("Điểm", "Score") }
  var severity: String { say("Mức", "Severity") }
  var finding: String { say("Nhận xét", "Finding") }
  var code: String { say("Mã", "Code") }
  var problem: String { say("Lỗi", "Problem") }

  // Values
  var yes: String { say("có", "yes") }
  var none: String { say("không rõ", "unknown") }
  var ambiguous: String { say("chưa chắc cột", "columns uncertain") }

  // Sentences
  var nothingFound: String { say("Không tìm thấy kết quả nào.", "Nothing was found.") }

  /// What was done to a query, where it is worth saying.
  func note(_ note: SearchAnswer.Note) -> String? {
    switch note.kind {
    case "corrected", "retyped":
      say("Tìm “\(note.to ?? "")” thay cho “\(note.from)”.", "Looked for “\(note.to ?? "")” instead of “\(note.from)”.")
    case "unknownField":
      say("Không có trường “\(note.from)”; đã tìm như từ thường.", "There is no field “\(note.from)”; read as words.")
    case "unusableValue":
      say("Không hiểu giá trị “\(note.from)”; đã bỏ qua.", "The value “\(note.from)” says nothing; left out.")
    default: nil
    }
  }

  func checked(_ answer: CheckAnswer) -> String {
    let outcome =
      answer.sound
      ? say("Chỉ mục nguyên vẹn", "The index is sound")
      : say("Chỉ mục có \(answer.problems.count) lỗi", "The index has \(answer.problems.count) problems")
    return outcome
      + say(
        ": đã kiểm tra \(answer.segments) phân đoạn, \(answer.documents) văn bản, \(answer.bytes) byte.",
        ": \(answer.segments) segments, \(answer.documents) documents, \(answer.bytes) bytes were verified.")
  }

  func optimized(_ answer: OptimizeAnswer) -> String {
    say(
      "Đã gộp \(answer.segmentsBefore) phân đoạn (\(answer.bytesBefore) byte) còn \(answer.segments) (\(answer.bytes) byte); "
        + "chỉ mục có \(answer.documents) văn bản.",
      "Merged \(answer.segmentsBefore) segments (\(answer.bytesBefore) bytes) into \(answer.segments) (\(answer.bytes) bytes); "
        + "the index holds \(answer.documents) documents.")
  }

  func similar(_ count: Int) -> String {
    say("\(count) văn bản gần giống", count == 1 ? "1 similar document" : "\(count) similar documents")
  }

  var nextPage: String { say("Trang sau", "Next page") }

  func shown(_ count: Int, of total: Int) -> String {
    say("Hiển thị \(count) trong tổng số \(total).", "Showing \(count) of \(total).")
  }

  /// A date as people write it.
  func date(_ date: PartialDate?) -> String? {
    guard let date else { return nil }
    guard language == .vietnamese else { return date.description }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ([date.day, date.month].compactMap { $0 }.map(two) + [String(date.year)]).joined(separator: "/")
  }
}
