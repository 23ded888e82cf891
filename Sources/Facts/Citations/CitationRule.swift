/// The rules by which citations are read; their names go into `Citation.rule`.
public enum CitationRule: String, Sendable, CaseIterable {
  /// "Nghị quyết số 57-NQ/TW": type, number and symbol.
  case fullSymbol
  /// "Luật Đầu tư công số 58/2024/QH15": words between the type and its number.
  case nameAndSymbol
  /// "Nghị quyết 57", "Đề án 06": type and number alone.
  case bareNumber
  /// "Nghị định 30/2020": type, number and year.
  case numberAndYear
  /// "968/CĐ-TTg" after "Công điện số 280/CĐ-TTg": the type word is another's.
  case listMember
  /// "57-NQ/TW" with no type word near.
  case bareSymbol
  /// "Kế hoạch số /KH-VPUB": the own number, not given yet.
  case blankSymbol
  /// "Luật Đất đai", "Bộ luật Dân sự năm 2015".
  case lawByName
  /// "Hiến pháp năm 2013", "Điều lệ Đảng".
  case charterByName
  /// "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng".
  case congressResolution
  /// "Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW".
  case actionProgramme
  /// "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030".
  case programmeByPeriod
  /// "Chương trình chuyển đổi số quốc gia".
  case nationalProgramme
  /// A long official title: "Quy chế bảo đảm an toàn thông tin mạng … của cơ quan Sở Ngoại vụ".
  case officialTitle
}
