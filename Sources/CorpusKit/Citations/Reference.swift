import Documents

/// A document that generated documents cite.
struct Reference: Sendable {
  /// Abbreviation of the type in keys: "NQ", "LUẬT".
  var type: String
  /// "Nghị quyết", "Kế hoạch hành động".
  var typeWord: String
  /// The number alone, as written.
  var number: String
  /// Canonical number and symbol.
  var symbol: String
  var date: PartialDate
  /// Who issued it, as a mention would say.
  var issuer: String

  /// Whether "Nghị quyết 57" may stand for it after a full mention.
  var hasShortForm: Bool { ["NQ", "KL", "CT"].contains(type) }
  /// The type's abbreviation in running text, where usual.
  var abbreviation: String? { ["NQ", "NĐ", "QĐ", "KL", "CT"].contains(type) && !typeWord.contains("Quy") ? type : nil }
}
