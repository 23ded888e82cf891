import Text

/// Tells a comma inside an enumeration ("các cơ quan, đơn vị", "khó khăn, vướng mắc") from one that ends a clause.
enum EnumerationWords {
  private static let agentEnds = spellings([
    "quan", "vị", "phương", "bộ", "sở", "ban", "ngành", "phòng", "xã", "phường", "huyện", "tỉnh", "nghiệp", "thể",
    "chức",
    "nhân", "đoàn", "cấp",
  ])
  private static let agents = spellings([
    "ngành", "ban", "đơn", "địa", "tổ", "cá", "cơ", "sở", "phường", "xã", "huyện", "doanh", "đoàn", "thành", "tỉnh",
    "phòng", "các",
  ])
  /// Second halves of pairs: "khó khăn, vướng mắc", "yêu cầu, đề nghị", "đầy đủ, hợp lệ".
  private static let pairs = spellings([
    "vướng", "đề", "khó", "bất", "hạn", "thiếu", "sai", "hư", "mất", "trùng", "chồng", "hợp", "tách",
  ])

  private static func spellings(_ words: [String]) -> Set<UInt64> { Set(words.map { SpellingKey($0).value }) }

  /// Whether a comma between two words joins them.
  static func joins(_ before: UInt64, _ after: UInt64) -> Bool {
    pairs.contains(after) || agentEnds.contains(before) && agents.contains(after)
  }
}
