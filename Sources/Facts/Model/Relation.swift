/// How the citing document stands to the cited one. The words follow the relation groups of the national law database.
public enum Relation: String, Sendable, Codable, CaseIterable {
  /// Căn cứ.
  case basis
  /// Thực hiện, triển khai, cụ thể hóa: the cited document or its content is the object.
  case implements
  /// Hướng dẫn, quy định chi tiết.
  case guides
  /// Sửa đổi, bổ sung.
  case amends
  /// Thay thế.
  case replaces
  /// Bãi bỏ.
  case repeals
  /// Đình chỉ, ngưng hiệu lực.
  case suspends
  /// Đính chính.
  case corrects
  /// Hợp nhất.
  case consolidates
  /// Ban hành kèm theo.
  case issuedWith
  /// Anything else.
  case mentions
}
