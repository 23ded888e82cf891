/// A ministry and its code in symbols.
struct Ministry: Sendable {
  let code: String
  let name: String

  static let all = [
    Ministry(code: "BNV", name: "Bộ Nội vụ"), Ministry(code: "BTP", name: "Bộ Tư pháp"),
    Ministry(code: "BTC", name: "Bộ Tài chính"), Ministry(code: "BKHCN", name: "Bộ Khoa học và Công nghệ"),
    Ministry(code: "BGDĐT", name: "Bộ Giáo dục và Đào tạo"), Ministry(code: "BYT", name: "Bộ Y tế"),
    Ministry(code: "BXD", name: "Bộ Xây dựng"), Ministry(code: "BCT", name: "Bộ Công Thương"),
    Ministry(code: "BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch"),
    Ministry(code: "BNNMT", name: "Bộ Nông nghiệp và Môi trường"), Ministry(code: "BNG", name: "Bộ Ngoại giao"),
  ]
}
