internal import Engine

extension RequestError {
  /// One sentence that says what is wrong and how to mend it.
  func message(in language: Language) -> String {
    switch self {
    case .unknownPath(let path):
      language(
        vi: "Không có địa chỉ \(path); các địa chỉ được liệt kê tại /api/v1/openapi.json.",
        en: "There is nothing at \(path); /api/v1/openapi.json lists the addresses.")
    case .method(let method):
      language(
        vi: "Chỉ nhận phương thức GET và HEAD, không nhận \(method).",
        en: "Only GET and HEAD are answered, not \(method).")
    case .targetTooLong:
      language(
        vi: "Địa chỉ dài hơn \(Limits.target) byte; hãy rút ngắn câu hỏi.",
        en: "The address is longer than \(Limits.target) bytes; shorten the query.")
    case .malformedTarget:
      language(
        vi: "Địa chỉ không đọc được: sau dấu % phải là hai chữ số thập lục phân, và cả địa chỉ phải là UTF-8.",
        en: "The address cannot be read: a percent sign needs two hexadecimal digits, and all of it must be UTF-8.")
    case .foreignHost(let host):
      language(
        vi: "Máy chủ này không mang tên “\(host)”; hãy dùng đúng địa chỉ được in ra khi khởi động.",
        en: "This server does not answer to “\(host)”; use the address that it printed when it started.")
    case .archive(let error): RequestError.message(error, in: language)
    case .failed:
      language(
        vi: "Máy chủ gặp lỗi khi trả lời; hãy thử lại, và xem thông báo ở nơi khởi động.",
        en: "The server failed to answer; try again, and look at the messages where it was started.")
    default: parameterMessage(in: language)
    }
  }

  private func parameterMessage(in language: Language) -> String {
    switch self {
    case .unknownParameter(let name, let known):
      language(
        vi: "Không có tham số “\(name)” ở địa chỉ này; các tham số: \(known.joined(separator: ", ")).",
        en: "There is no parameter “\(name)” here; the parameters are: \(known.joined(separator: ", ")).")
    case .repeatedParameter(let name):
      language(vi: "Tham số “\(name)” được ghi hai lần.", en: "The parameter “\(name)” is given twice.")
    case .missingParameter(let name):
      language(vi: "Thiếu tham số “\(name)”.", en: "The parameter “\(name)” is missing.")
    case .valueTooLong(let parameter, let bytes):
      language(
        vi: "Giá trị của “\(parameter)” dài \(bytes) byte, nhiều nhất là \(Limits.value).",
        en: "The value of “\(parameter)” has \(bytes) bytes; at most \(Limits.value) are read.")
    case .malformedValue(let parameter, let value, let expected):
      language(
        vi: "Giá trị “\(value)” của “\(parameter)” không đúng: cần \(expected.phrase(in: language)).",
        en: "“\(value)” is no value of “\(parameter)”: it takes \(expected.phrase(in: language)).")
    case .needless(let parameter, let other):
      language(
        vi: "Tham số “\(parameter)” chỉ có nghĩa cùng với “\(other)”.",
        en: "The parameter “\(parameter)” means something only together with “\(other)”.")
    default: preconditionFailure("\(self) has no message")
    }
  }

  /// The archive's own sentences speak of the command line; about documents the address says more.
  private static func message(_ error: ArchiveError, in language: Language) -> String {
    switch error {
    case .unknownDocument(let name):
      language(
        vi: "Không có văn bản “\(name)” trong chỉ mục; /api/v1/documents liệt kê các văn bản.",
        en: "No document in the index is called “\(name)”; /api/v1/documents lists them.")
    default: error.message(in: language)
    }
  }
}

extension RequestError.Expectation {
  func phrase(in language: Language) -> String {
    switch self {
    case .integer(let range):
      language(
        vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .date:
      language(
        vi: "ngày theo dạng 2026-01-31, 2026-01 hoặc 2026", en: "a date written as 2026-01-31, 2026-01 or 2026")
    case .flag: language(vi: "1 hoặc 0", en: "1 or 0")
    case .oneOf(let names):
      language(
        vi: "một trong các từ \(names.joined(separator: ", "))", en: "one of \(names.joined(separator: ", "))")
    case .text: language(vi: "một đoạn chữ không trống", en: "some text")
    }
  }
}
