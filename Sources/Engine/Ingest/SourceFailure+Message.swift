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
    case .notAFile: language(vi: "không phải tệp thường", en: "it is no regular file")
    case .malformedName: language(vi: "tên tệp không phải UTF-8 hợp lệ", en: "its name is not well-formed UTF-8")
    case .tooLarge(let size, let limit):
      language(
        vi: "tệp quá lớn: \(megabytes(size)) MB, giới hạn \(megabytes(limit)) MB",
        en: "too large: \(megabytes(size)) MB, the limit is \(megabytes(limit)) MB")
    case .unreadable(let failure): message(failure, in: language)
    }
  }

  private func message(_ failure: ReadingFailure, in language: Language) -> String {
    switch failure {
    case .unsupported:
      language(vi: "định dạng chưa được hỗ trợ (đọc được: ", en: "this format is not read (those that are: ")
        + DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ") + ")"
    case .undecodable(let failure, let line): message(failure, line, in: language)
    case .damaged(let part, let detail):
      language(vi: "tệp hỏng hoặc không đúng định dạng", en: "it is damaged or not of the format its name says")
        + (part.map { language(vi: ", tại ", en: ", in ") + $0 } ?? "") + ": " + detail
    case .encrypted:
      language(
        vi: "tệp có mật khẩu; hãy lưu một bản không có mật khẩu rồi nạp lại",
        en: "it is protected by a password; save a copy without one and ingest that")
    case .exceeded(let kind, let limit):
      language(vi: "vượt giới hạn khi đọc: ", en: "reading it exceeds a limit: ") + text(of: kind, limit, in: language)
    case .missingProgram(let name, let package):
      language(
        vi: "định dạng này cần chương trình \(name); hãy cài đặt: apt-get install \(package)",
        en: "this format needs the program \(name); install it: apt-get install \(package)")
    case .crashed(let signal):
      language(vi: "chương trình đọc định dạng này dừng đột ngột", en: "what reads this format ended over it")
        + (signal.map { language(vi: " (tín hiệu \($0))", en: " (signal \($0))") } ?? "")
    case .notRead(let detail):
      language(vi: "hệ thống không cho chạy chương trình đọc tệp: ", en: "the system did not let it be read: ") + detail
    }
  }

  private func text(of kind: ReadingLimits.Kind, _ limit: Int, in language: Language) -> String {
    switch kind {
    case .inflatedBytes:
      language(vi: "\(megabytes(limit)) MB sau khi giải nén", en: "\(megabytes(limit)) MB once inflated")
    case .entries: language(vi: "\(limit) tệp trong một tệp nén", en: "\(limit) files in an archive")
    case .depth: language(vi: "\(limit) lớp lồng nhau", en: "\(limit) levels of nesting")
    case .pages: language(vi: "\(limit) trang", en: "\(limit) pages")
    case .seconds: language(vi: "\(limit) giây", en: "\(limit) seconds")
    case .memory: language(vi: "\(megabytes(limit)) MB bộ nhớ", en: "\(megabytes(limit)) MB of memory")
    case .textBytes: language(vi: "\(megabytes(limit)) MB văn bản", en: "\(megabytes(limit)) MB of text")
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
    case .unrecognised(let offset, let nearest):
      language(vi: "không nhận ra bảng mã (", en: "its encoding is not recognised (") + place(offset)
        + language(
          vi: "); hãy nêu rõ bằng --encoding, gần nhất là \(nearest.encoding.rawValue)",
          en: "); name it with --encoding, the nearest is \(nearest.encoding.rawValue)")
    case .normalization(let reason):
      language(vi: "không chuẩn hóa được chữ: \(reason)", en: "its letters cannot be normalised: \(reason)")
    }
  }

  private func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
