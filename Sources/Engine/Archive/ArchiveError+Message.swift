extension ArchiveError {
  /// One sentence that says what is wrong, where, and how to mend it.
  public func message(in language: Language) -> String {
    switch self {
    case .noIndex(let directory):
      language(
        vi:
          "Chưa có chỉ mục tại \(directory): hãy chạy “tracuu ingest” để lập chỉ mục, hoặc chỉ đúng thư mục bằng --index.",
        en: "There is no index at \(directory): run “tracuu ingest” to make one, or name the right folder with --index."
      )
    case .foreign(let path):
      language(
        vi: "\(path) không phải chỉ mục của tracuu: hãy chỉ thư mục khác bằng --index; không có tệp nào bị thay đổi.",
        en: "\(path) is no index of tracuu: name another folder with --index; nothing was changed.")
    case .tooNew(let path):
      language(
        vi: "\(path) do phiên bản mới hơn của tracuu ghi: hãy dùng phiên bản đó, hoặc lập chỉ mục khác bằng --index.",
        en: "\(path) was written by a newer tracuu: use that version, or make another index with --index.")
    case .tooOld(let path):
      language(
        vi: "\(path) do phiên bản cũ hơn của tracuu ghi: hãy chạy “tracuu ingest” một lần để nâng cấp.",
        en: "\(path) was written by an older tracuu: run “tracuu ingest” once to bring it up to date.")
    case .locked(let directory, let process):
      language(
        vi:
          "Một tiến trình khác\(process.map { " (\($0))" } ?? "") đang ghi vào \(directory): hãy chờ nó xong rồi chạy lại.",
        en:
          "Another process\(process.map { " (\($0))" } ?? "") is writing to \(directory): wait for it, then try again.")
    case .busy(let path):
      language(
        vi: "\(path) đang bị một tiến trình khác giữ: hãy đóng chương trình đang mở tệp này rồi chạy lại.",
        en: "\(path) is held by another process: close what has it open, then try again.")
    case .diskFull(let path):
      language(
        vi:
          "Hết chỗ trên đĩa khi ghi \(path): hãy giải phóng dung lượng rồi chạy lại; dữ liệu đã ghi trước đó còn nguyên.",
        en: "The disk is full at \(path): make room, then try again; everything committed before is intact.")
    case .denied(let path, let detail):
      language(
        vi: "Không đọc hoặc ghi được \(path) (\(detail)): hãy kiểm tra quyền truy cập.",
        en: "Cannot read or write \(path) (\(detail)): check the permissions.")
    default: damageMessage(in: language) ?? documentMessage(in: language)
    }
  }

  private func damageMessage(in language: Language) -> String? {
    let mend = language(
      vi: "hãy đổi tên thư mục chỉ mục để giữ lại, rồi chạy “tracuu ingest” để lập lại từ văn bản gốc.",
      en: "rename the index folder to keep it, then run “tracuu ingest” to build it again from the documents.")
    return switch self {
    case .damagedCatalogue(let path, let detail):
      language(vi: "Tệp \(path) bị hỏng (\(detail)): \(mend)", en: "\(path) is damaged (\(detail)): \(mend)")
    case .damagedSegment(let path, let offset, let check):
      language(
        vi: "Tệp \(path) bị hỏng tại byte \(offset) (\(check)): \(mend)",
        en: "\(path) is damaged at byte \(offset) (\(check)): \(mend)")
    case .missingSegment(let path):
      language(vi: "Thiếu tệp \(path) của chỉ mục: \(mend)", en: "\(path) of the index is missing: \(mend)")
    default: nil
    }
  }

  private func documentMessage(in language: Language) -> String {
    switch self {
    case .unknownDocument(let name):
      language(
        vi: "Không có văn bản nào tên “\(name)” trong chỉ mục: “tracuu stats --documents” liệt kê các văn bản.",
        en: "No document in the index is called “\(name)”: “tracuu stats --documents” lists them.")
    case .ambiguousDocument(let name, let candidates):
      language(
        vi: "“\(name)” có thể là nhiều văn bản: \(candidates.joined(separator: ", ")); hãy ghi rõ hơn.",
        en: "“\(name)” may be several documents: \(candidates.joined(separator: ", ")); say more of the name.")
    case .expiredSnapshot(let name):
      language(
        vi:
          "Trạng thái “\(name)” của chỉ mục không còn được giữ (mỗi trạng thái được giữ 10 phút sau lần ghi kế tiếp): "
          + "hãy tìm lại từ trang đầu.",
        en:
          "The state “\(name)” of the index is not kept any more (each is kept for 10 minutes after the next commit): "
          + "search again from the first page.")
    case .nothingToIngest(let path):
      language(
        vi: "Không có thư mục \(path): hãy ghi rõ tệp hoặc thư mục cần đọc.",
        en: "There is no folder \(path): name the files or folders to read.")
    default: "\(self)"
    }
  }
}
