/// The names of relations and kinds.
extension Wording {
  func relation(_ name: String) -> String {
    switch name {
    case "basis": language(vi: "căn cứ", en: "basis")
    case "implements": language(vi: "thực hiện", en: "implements")
    case "guides": language(vi: "hướng dẫn", en: "guides")
    case "amends": language(vi: "sửa đổi, bổ sung", en: "amends")
    case "replaces": language(vi: "thay thế", en: "replaces")
    case "repeals": language(vi: "bãi bỏ", en: "repeals")
    case "suspends": language(vi: "đình chỉ", en: "suspends")
    case "corrects": language(vi: "đính chính", en: "corrects")
    case "consolidates": language(vi: "hợp nhất", en: "consolidates")
    case "issuedWith": language(vi: "ban hành kèm theo", en: "issued with")
    case "mentions": language(vi: "nhắc đến", en: "mentions")
    default: name
    }
  }

  func severity(_ name: String) -> String {
    switch name {
    case "error": language(vi: "lỗi", en: "error")
    case "warning": language(vi: "cảnh báo", en: "warning")
    case "note": language(vi: "lưu ý", en: "note")
    default: name
    }
  }

  func deadlineKind(_ name: String) -> String {
    switch name {
    case "date": language(vi: "ngày", en: "date")
    case "month": language(vi: "tháng", en: "month")
    case "quarter": language(vi: "quý", en: "quarter")
    case "year": language(vi: "năm", en: "year")
    case "range": language(vi: "khoảng", en: "range")
    case "openRange": language(vi: "từ, không hạn cuối", en: "open range")
    case "recurring": language(vi: "định kỳ", en: "recurring")
    case "ongoing": language(vi: "thường xuyên", en: "ongoing")
    case "conditional": language(vi: "theo điều kiện", en: "conditional")
    default: name
    }
  }
}
