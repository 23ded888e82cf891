/// What the first citation of a document must say.
enum FindingPart {
  static let typeName = "type"
  static let date = "date"
  static let issuer = "issuer"
  static let subject = "subject"
  static let vietnamese = [
    typeName: "tên loại", date: "ngày ban hành", issuer: "cơ quan ban hành", subject: "trích yếu nội dung",
  ]
  static let english = [typeName: "the type", date: "the date", issuer: "the issuer", subject: "the subject"]
}
