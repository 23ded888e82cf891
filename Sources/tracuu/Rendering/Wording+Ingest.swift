import Engine

extension Wording {
  func ingested(_ answer: IngestAnswer) -> String {
    let seconds = (answer.seconds * 10).rounded() / 10
    var text = language(
      vi: """
        Đã thêm \(answer.added), cập nhật \(answer.updated), giữ nguyên \(answer.unchanged), bỏ \(answer.removed); \
        chỉ mục có \(answer.documents) văn bản (\(seconds) giây).
        """,
      en: """
        Added \(answer.added), updated \(answer.updated), unchanged \(answer.unchanged), removed \(answer.removed); \
        the index holds \(answer.documents) documents (\(seconds) s).
        """)
    if answer.passedOver > 0 {
      text += language(
        vi: " Bỏ qua \(answer.passedOver) tệp không thuộc định dạng được đọc.",
        en: " Passed over \(answer.passedOver) files of other formats.")
    }
    return text
  }

  func failed(_ failed: IngestAnswer.Failed) -> String {
    language(vi: "không đọc được \(failed.path): \(failed.reason)", en: "cannot read \(failed.path): \(failed.reason)")
  }

  func watching(_ paths: [String]) -> String {
    language(
      vi: "Đang theo dõi \(paths.joined(separator: ", ")); nhấn Ctrl-C để dừng.",
      en: "Watching \(paths.joined(separator: ", ")); press Ctrl-C to stop.")
  }
}
