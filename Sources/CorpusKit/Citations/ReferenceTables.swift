/// Issuing bodies by the code that stands for them in symbols, with the types they issue, as a mention writes them.
enum ReferenceTables {
  struct Body: Sendable {
    let code: String
    let types: [(code: String, word: String)]
    let issuers: [String]
  }

  static let party: [Body] = [
    Body(
      code: "TW",
      types: [("NQ", "Nghị quyết"), ("CT", "Chỉ thị"), ("KL", "Kết luận"), ("QĐ", "Quyết định"), ("QĐ", "Quy định")],
      issuers: ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng"]),
    Body(
      code: "TU",
      types: [
        ("NQ", "Nghị quyết"), ("CTr", "Chương trình hành động"), ("KH", "Kế hoạch"), ("KH", "Kế hoạch hành động"),
        ("KL", "Kết luận"), ("CT", "Chỉ thị"),
      ],
      issuers: ["Ban Thường vụ Tỉnh ủy", "Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh"]),
    Body(
      code: "ĐU", types: [("NQ", "Nghị quyết"), ("KH", "Kế hoạch"), ("CTr", "Chương trình công tác")],
      issuers: ["Đảng ủy xã", "Ban Thường vụ Đảng ủy"]),
    Body(
      code: "BCĐ", types: [("CTr", "Chương trình"), ("KH", "Kế hoạch"), ("TB", "Thông báo")],
      issuers: ["Ban Chỉ đạo tỉnh"]),
    Body(
      code: "BCĐTW", types: [("CTr", "Chương trình công tác"), ("KH", "Kế hoạch")],
      issuers: ["Ban Chỉ đạo Trung ương"]),
    Body(code: "VPTW", types: [("HD", "Hướng dẫn")], issuers: ["Văn phòng Trung ương Đảng"]),
    Body(code: "BTCTW", types: [("HD", "Hướng dẫn")], issuers: ["Ban Tổ chức Trung ương"]),
    Body(code: "UBKTTU", types: [("HD", "Hướng dẫn"), ("TB", "Thông báo")], issuers: ["Ủy ban Kiểm tra Tỉnh ủy"]),
  ]

  static let state: [Body] = [
    Body(code: "CP", types: [("NQ", "Nghị quyết")], issuers: ["Chính phủ"]),
    Body(
      code: "TTg", types: [("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("CĐ", "Công điện")],
      issuers: ["Thủ tướng Chính phủ"]),
    Body(
      code: "UBND",
      types: [
        ("QĐ", "Quyết định"), ("KH", "Kế hoạch"), ("CT", "Chỉ thị"), ("BC", "Báo cáo"), ("TB", "Thông báo"),
        ("TTr", "Tờ trình"),
      ],
      issuers: ["Ủy ban nhân dân tỉnh", "UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"]),
    Body(code: "HĐND", types: [("NQ", "Nghị quyết")], issuers: ["Hội đồng nhân dân tỉnh", "HĐND tỉnh"]),
    Body(
      code: "VPUB", types: [("TB", "Thông báo")], issuers: ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"]),
  ]

  static let laws = [
    "Luật Tổ chức chính quyền địa phương", "Luật Lưu trữ", "Luật Dữ liệu", "Luật Giao dịch điện tử", "Luật Đất đai",
    "Luật Thi đua, khen thưởng", "Luật Cán bộ, công chức", "Luật Ngân sách nhà nước", "Luật Đầu tư công",
    "Luật Quản lý, sử dụng tài sản công", "Luật Bảo vệ dữ liệu cá nhân", "Luật Tiếp cận thông tin",
    "Luật Ban hành văn bản quy phạm pháp luật", "Luật Phòng, chống tham nhũng", "Luật Khiếu nại",
    "Luật Bảo vệ môi trường",
    "Luật Thực hiện dân chủ ở cơ sở", "Luật Bảo vệ bí mật nhà nước", "Luật Viên chức", "Bộ luật Lao động",
    "Bộ luật Dân sự",
  ]

  static let joint = ["BNV-BTC", "BTC-BNV", "BTP-BNV", "BYT-BTC", "BNV-VPCP"]
  /// Order of letters of points.
  static let pointLetters = ["a", "b", "c", "d", "đ", "e", "g", "h"]
}
