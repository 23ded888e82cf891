public import Text

/// A type of document: the abbreviation that its symbol and our keys use, and its name.
///
/// Source: Decree 30/2020/NĐ-CP, article 7 and appendix III (administrative documents); Regulation 399-QĐ/TW (Party);
/// Law 64/2025/QH15, article 4 (normative documents).
public struct DocumentType: Hashable, Sendable {
  /// In capitals as the key writes it: "KH", "QĐ", "LUẬT".
  public let code: String
  /// "Kế hoạch".
  public let name: String

  /// Every type that a document can announce on a line of its own, sorted by name.
  public static let all: [DocumentType] = [
    DocumentType(code: "BB", name: "Biên bản"),
    DocumentType(code: "BC", name: "Báo cáo"),
    DocumentType(code: "LUẬT", name: "Bộ luật"),
    DocumentType(code: "CL", name: "Chiến lược"),
    DocumentType(code: "CTr", name: "Chương trình"),
    DocumentType(code: "CT", name: "Chỉ thị"),
    DocumentType(code: "CĐ", name: "Công điện"),
    DocumentType(code: "CV", name: "Công văn"),
    DocumentType(code: "DA", name: "Dự án"),
    DocumentType(code: "GM", name: "Giấy mời"),
    DocumentType(code: "HP", name: "Hiến pháp"),
    DocumentType(code: "HD", name: "Hướng dẫn"),
    DocumentType(code: "HĐ", name: "Hợp đồng"),
    DocumentType(code: "KL", name: "Kết luận"),
    DocumentType(code: "KH", name: "Kế hoạch"),
    DocumentType(code: "LUẬT", name: "Luật"),
    DocumentType(code: "L", name: "Lệnh"),
    DocumentType(code: "NQ", name: "Nghị quyết"),
    DocumentType(code: "NQLT", name: "Nghị quyết liên tịch"),
    DocumentType(code: "NĐ", name: "Nghị định"),
    DocumentType(code: "PA", name: "Phương án"),
    DocumentType(code: "PL", name: "Pháp lệnh"),
    DocumentType(code: "QC", name: "Quy chế"),
    DocumentType(code: "QH", name: "Quy hoạch"),
    DocumentType(code: "QyĐ", name: "Quy định"),
    DocumentType(code: "QTr", name: "Quy trình"),
    DocumentType(code: "QĐ", name: "Quyết định"),
    DocumentType(code: "TC", name: "Thông cáo"),
    DocumentType(code: "TB", name: "Thông báo"),
    DocumentType(code: "TT", name: "Thông tri"),
    DocumentType(code: "TT", name: "Thông tư"),
    DocumentType(code: "TTLT", name: "Thông tư liên tịch"),
    DocumentType(code: "TTr", name: "Tờ trình"),
    DocumentType(code: "ĐA", name: "Đề án"),
    DocumentType(code: "ĐL", name: "Điều lệ"),
  ]

  /// The types by the words of their names.
  public static let names = PhraseTable(all.map { ($0.name, $0) })
}
