internal import Engine

/// An error as RFC 9457 has it told.
struct Problem: Encodable {
  let type = "about:blank"
  let title: String
  let status: Int
  /// One sentence for people.
  let detail: String
  /// A word for programs, the same in every language.
  let code: String
  /// The query parameter that is to blame.
  let parameter: String?

  private enum CodingKeys: String, CodingKey {
    case type, title, status, detail, code, parameter
  }

  init(_ error: RequestError, language: Language) {
    let kind = Kind(error)
    title = language(vi: kind.vietnamese, en: kind.english)
    status = kind.status
    code = kind.code
    detail = error.message(in: language)
    parameter =
      switch error {
      case .unknownParameter(let name, _), .repeatedParameter(let name), .missingParameter(let name),
        .valueTooLong(let name, _), .malformedValue(let name, _, _), .needless(let name, _):
        name
      default: nil
      }
  }

  /// What one sort of error is called.
  private struct Kind {
    let status: Int
    let code: String
    let vietnamese: String
    let english: String

    init(_ status: Int, _ code: String, _ vietnamese: String, _ english: String) {
      self.status = status
      self.code = code
      self.vietnamese = vietnamese
      self.english = english
    }

    init(_ error: RequestError) {
      switch error {
      case .unknownPath: self.init(404, "unknown-path", "Không có địa chỉ này", "No such address")
      case .method: self.init(405, "method", "Phương thức không được nhận", "Method not allowed")
      case .targetTooLong: self.init(414, "address-too-long", "Địa chỉ quá dài", "Address too long")
      case .malformedTarget: self.init(400, "malformed-address", "Địa chỉ không đọc được", "Malformed address")
      case .foreignHost: self.init(421, "foreign-host", "Sai tên máy chủ", "Wrong host name")
      case .unknownParameter: self.init(400, "unknown-parameter", "Tham số lạ", "Unknown parameter")
      case .repeatedParameter: self.init(400, "repeated-parameter", "Tham số lặp lại", "Repeated parameter")
      case .missingParameter: self.init(400, "missing-parameter", "Thiếu tham số", "Missing parameter")
      case .valueTooLong: self.init(400, "value-too-long", "Giá trị quá dài", "Value too long")
      case .malformedValue: self.init(400, "malformed-value", "Giá trị không đúng", "Malformed value")
      case .needless: self.init(400, "needless-parameter", "Tham số thừa", "Parameter without effect")
      case .archive(let error): self.init(error)
      case .failed: self.init(500, "failed", "Máy chủ gặp lỗi", "Server error")
      }
    }

    private init(_ error: ArchiveError) {
      switch error {
      case .unknownDocument: self.init(404, "unknown-document", "Không có văn bản này", "No such document")
      case .ambiguousDocument:
        self.init(409, "ambiguous-document", "Tên chỉ nhiều văn bản", "Several documents have this name")
      case .expiredSnapshot:
        self.init(410, "expired-snapshot", "Trang đã quá hạn", "The page is too old")
      case .noIndex, .busy, .locked:
        self.init(503, "index-unavailable", "Chưa đọc được chỉ mục", "The index is not available")
      default: self.init(500, "index-unreadable", "Chỉ mục không đọc được", "The index cannot be read")
      }
    }
  }
}
