internal import Formats
internal import Glibc
internal import Text

extension SourceFailure {
  /// One clause that says what is wrong, with place and limit where there are any.
  public func message(in language: Language) -> String {
    switch self {
    case .missing: language(vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
    case .brokenLink: language(vi: "liên kết trỏ tới tệp không tồn tại", en: "the link points to nothing")
    case .denied(let code):
      language(vi: "hệ thống không cho đọc", en: "the system does not let us read it")
        + " (\(String(cString: strerror(code))))"
    case .unsupported:
      language(vi: "định dạng chưa được hỗ trợ (đọc được: ", en: "this format is not read (those that are: ")
        + DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ") + ")"
    case .notAFile: language(vi: "không phải tệp thường", en: "it is no regular file")
    case .malformedName: language(vi: "tên tệp không phải UTF-8 hợp lệ", en: "its name is not well-formed UTF-8")
    case .tooLarge(let size, let limit):
      language(
        vi: "tệp quá lớn: \(megabytes(size)) MB, giới hạn \(megabytes(limit)) MB",
        en: "too large: \(megabytes(size)) MB, the limit is \(megabytes(limit)) MB")
    case .undecodable(let failure, let line): message(failure, line, in: language)
    }
  }

  private func message(_ failure: DecodingFailure, _ line: Int?, in language: Language) -> String {
    func place(_ offset: Int) -> String {
      let line = line.map { language(vi: ", dòng \($0)", en: ", line \($0)") } ?? ""
      return language(vi: "tại byte \(offset)", en: "at byte \(offset)") + line
    }
    return switch failure {
    case .empty: language(vi: "tệp rỗng, không có chữ nào", en: "the file is empty, there is no text in it")
    case .binary(let offset):
      language(vi: "tệp nhị phân, không phải văn bản (", en: "a binary file, no text (") + place(offset) + ")"
    case .malformed(let encoding, let offset):
      language(vi: "không phải \(encoding.rawValue) hợp lệ ", en: "not well-formed \(encoding.rawValue) ")
        + place(offset)
    case .normalization(let reason):
      language(vi: "không chuẩn hóa được chữ: \(reason)", en: "its letters cannot be normalised: \(reason)")
    }
  }

  private func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
