import Text

/// The small words that the grammars look for one by one.
enum Particle {
  static let and = SpellingKey("và")
  static let or = SpellingKey("hoặc")
  static let with = SpellingKey("với")
  static let together = SpellingKey("cùng")
  static let of = SpellingKey("của")
  static let belonging = SpellingKey("thuộc")
  static let direct = SpellingKey("trực")
  static let on = SpellingKey("trên")
  static let local = SpellingKey("địa")
  static let area = SpellingKey("bàn")
  static let at = SpellingKey("tại")
  static let plural = SpellingKey("các")
  static let level = SpellingKey("cấp")
  static let division = SpellingKey("phòng")
  static let department = SpellingKey("sở")
  static let ministry = SpellingKey("bộ")
  static let unit = (SpellingKey("đơn"), SpellingKey("vị"))
  static let support = (SpellingKey("phối"), SpellingKey("hợp"))
  static let give = SpellingKey("giao")
  static let to = SpellingKey("cho")
  static let by = SpellingKey("do")
  static let this = SpellingKey("này")
}
