/// A provincial department: its code in symbols, its name, and the field its documents are about.
struct Department: Sendable {
  let code: String
  let name: String
  /// Internal units that answer letters: "CCHC", "CNTT&CĐS".
  let units: [String]

  static let all: [Department] = [
    Department(code: "SNV", name: "Sở Nội vụ", units: ["CCHC", "CCHC&PC", "TCBC"]),
    Department(code: "SKHCN", name: "Sở Khoa học và Công nghệ", units: ["CNTT&CĐS", "CĐS", "QLCN"]),
    Department(code: "STC", name: "Sở Tài chính", units: ["QLNS", "KHTH"]),
    Department(code: "STP", name: "Sở Tư pháp", units: ["XDKTVB", "PBGDPL"]),
    Department(code: "SXD", name: "Sở Xây dựng", units: ["QHKT", "VP"]),
    Department(code: "SCT", name: "Sở Công Thương", units: ["QLTM", "VP"]),
    Department(code: "SYT", name: "Sở Y tế", units: ["NVY", "TCCB"]),
    Department(code: "SGDĐT", name: "Sở Giáo dục và Đào tạo", units: ["GDTrH", "VP"]),
    Department(code: "SVHTTDL", name: "Sở Văn hóa, Thể thao và Du lịch", units: ["QLDL", "VP"]),
    Department(code: "SNNMT", name: "Sở Nông nghiệp và Môi trường", units: ["KHTC", "QLĐĐ"]),
    Department(code: "SDTTG", name: "Sở Dân tộc và Tôn giáo", units: ["CSDT", "VP"]),
    Department(code: "SNgV", name: "Sở Ngoại vụ", units: ["HTQT", "VP"]),
  ]

  /// Units inside a department.
  static let offices = [
    "Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ", "Phòng Pháp chế", "Phòng Cải cách hành chính",
    "Phòng Công chức, viên chức", "Trung tâm Thông tin và Chuyển đổi số", "Phòng Nghiệp vụ",
    "Phòng Hành chính - Quản trị",
  ]
}
