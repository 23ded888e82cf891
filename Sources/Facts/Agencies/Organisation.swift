import Documents
import Text

/// The organisation that a document speaks for, and where it is.
struct Organisation {
  /// "Sở Ngoại vụ", "Văn phòng Ủy ban nhân dân tỉnh"; of a Party cell the body it belongs to.
  private var body: String?
  /// As the letterhead names it: "Đảng ủy xã Yên Ninh".
  private var issuer: String?
  /// Level to level with place: "xã" → "xã Khe Lãnh".
  private var places: [String: String] = [:]

  private static let levels = ["đặc khu", "huyện", "phường", "quận", "tỉnh", "thành phố", "thị trấn", "thị xã", "xã"]

  init(_ letterhead: Letterhead) {
    for name in [letterhead.issuer, letterhead.parentBody].compactMap({ $0 }) {
      let words = Organisation.unified(name)
      for level in Organisation.levels where places[level] == nil {
        guard let range = Organisation.lastIndex(of: level, in: words), range + Organisation.count(level) < words.count
        else {
          continue
        }
        let place = words[(range + Organisation.count(level))...].prefix { $0.first?.isUppercase == true }
        if !place.isEmpty { places[level] = ([level] + place).joined(separator: " ") }
      }
      if body == nil { body = words.joined(separator: " ") }
    }
    issuer = body
    if let issuer {
      for cell in ["Chi bộ ", "Đảng ủy ", "Đảng bộ "] where issuer.hasPrefix(cell) {
        let rest = issuer.dropFirst(cell.count)
        if ["Sở ", "Bộ ", "Văn phòng ", "Trung tâm ", "Cục ", "Ủy ban "].contains(where: { rest.hasPrefix($0) }) {
          body = String(rest)
        }
      }
      if places["tỉnh"] == nil, let place = letterhead.place, issuer.hasPrefix("Sở ") || issuer.hasSuffix(" tỉnh") {
        places["tỉnh"] = "tỉnh " + place
      }
    }
  }

  /// The name with the organisation or place it leaves to be understood.
  func completed(_ name: String) -> String {
    guard let body, let issuer else { return placed(name) }
    if body == name || body.hasPrefix(name + " ") { return placed(body) }
    switch name {
    case "Văn phòng": return placed("Văn phòng " + body)
    case "Chánh Văn phòng", "Phó Chánh Văn phòng":
      return placed(body.hasPrefix("Văn phòng ") ? name + body.dropFirst(9) : name + " " + body)
    case "Ban Giám đốc", "Giám đốc", "Phó Giám đốc":
      return body.hasPrefix("Sở ") || body.hasPrefix("Trung tâm ") ? name + " " + body : name
    default: break
    }
    // "Văn phòng Sở", "Thường trực Đảng ủy": the last word is the organisation itself.
    for whole in [body, issuer] {
      for head in Organisation.heads where whole.hasPrefix(head + " ") && (name == head || name.hasSuffix(" " + head)) {
        return name.dropLast(head.count) + whole
      }
    }
    if name.hasPrefix("Phòng "), !name.contains(" thuộc ") { return internalUnit(name, of: body) }
    return placed(name)
  }

  private static let heads = [
    "Bộ", "Chi bộ", "Chi cục", "Cục", "Đảng ủy", "Hội đồng nhân dân", "Sở", "Ủy ban nhân dân",
  ]

  private func internalUnit(_ name: String, of body: String) -> String {
    if placed(name) != name { return placed(name) }
    if Organisation.levels.contains(where: { name.contains(" " + $0 + " ") }) { return name }
    for level in ["xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã"] {
      if let place = places[level] { return name + " " + place }
    }
    if body.hasPrefix("Sở ") || body.hasPrefix("Văn phòng ") || body.hasPrefix("Trung tâm ") {
      return name + " " + placed(body)
    }
    return name
  }

  /// "Công an tỉnh" → "Công an tỉnh Hà Tĩnh".
  private func placed(_ name: String) -> String {
    for level in Organisation.levels where name.hasSuffix(" " + level) {
      if let place = places[level] { return name.dropLast(level.count) + place }
      return name
    }
    return name
  }

  /// Words of a name with abbreviations in full, in ordinary case where it is written in capitals.
  private static func unified(_ name: String) -> [String] {
    let isUpper = name == name.uppercased() && name.contains(" ")
    let text = NormalizedText(isUpper ? name.lowercased() : name)
    let tokens = Tokenizer.tokens(of: text)
    var words: [String] = []
    var isPlace = false
    var index = 0
    while index < tokens.count {
      let found =
        AgencySpellings.names.match(tokens, at: index) ?? AgencySpellings.abbreviations.match(tokens, at: index)
        ?? (isUpper && index > 0 ? AgencyFields.table.match(tokens, at: index) : nil)
      if let (spelled, count) = found, !isPlace {
        words += spelled.split(separator: " ").map(String.init)
        index += count
        continue
      }
      let word = text.string(tokens[index].range)
      words.append(isPlace || words.isEmpty ? AgencyNames.capitalized(word) : word)
      isPlace =
        isUpper && (isPlace || AgencyNouns.levels.match(tokens, at: index)?.count == 1 && !words.dropLast().isEmpty)
      index += 1
    }
    return words
  }

  private static func lastIndex(of level: String, in words: [String]) -> Int? {
    let parts = level.split(separator: " ").map(String.init)
    return words.indices.last { words[$0...].starts(with: parts) }
  }

  private static func count(_ level: String) -> Int { level.split(separator: " ").count }
}
