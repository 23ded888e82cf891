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

  private static let levelWords = levels.map { $0.split(separator: " ").map(String.init) }
  /// The levels as they stand in the middle of a name.
  private static let levelsInside = levels.map { " " + $0 + " " }
  private static let levels = ["đặc khu", "huyện", "phường", "quận", "tỉnh", "thành phố", "thị trấn", "thị xã", "xã"]

  init(_ letterhead: Letterhead) {
    for name in [letterhead.issuer, letterhead.parentBody].compactMap({ $0 }) {
      let words = Organisation.unified(name)
      for (level, parts) in zip(Organisation.levels, Organisation.levelWords) where places[level] == nil {
        guard let start = words.indices.last(where: { words[$0] == parts[0] && words[$0...].starts(with: parts) }),
          start + parts.count < words.count
        else { continue }
        let place = words[(start + parts.count)...].prefix { $0.first?.isUppercase == true }
        if !place.isEmpty { places[level] = ([level] + place).joined(separator: " ") }
      }
      if body == nil { body = words.joined(separator: " ") }
    }
    issuer = body
    if let issuer {
      for cell in ["Chi bộ ", "Đảng ủy ", "Đảng bộ "] where issuer.begins(with: cell) {
        let rest = String(issuer.dropFirst(cell.count))
        if ["Sở ", "Bộ ", "Văn phòng ", "Trung tâm ", "Cục ", "Ủy ban "].contains(where: { rest.begins(with: $0) }) {
          body = rest
        }
      }
      if places["tỉnh"] == nil, let place = letterhead.place, issuer.begins(with: "Sở ") || issuer.ends(with: " tỉnh") {
        places["tỉnh"] = "tỉnh " + place
      }
    }
  }

  /// The name with the organisation or place it leaves to be understood.
  func completed(_ name: String) -> String {
    guard let body, let issuer else { return placed(name) }
    if body == name || body.begins(with: name + " ") { return placed(body) }
    switch name {
    case "Văn phòng": return placed("Văn phòng " + body)
    case "Chánh Văn phòng", "Phó Chánh Văn phòng":
      return placed(body.begins(with: "Văn phòng ") ? name + body.dropFirst(9) : name + " " + body)
    case "Ban Giám đốc", "Giám đốc", "Phó Giám đốc":
      return body.begins(with: "Sở ") || body.begins(with: "Trung tâm ") ? name + " " + body : name
    default: break
    }
    // "Văn phòng Sở", "Thường trực Đảng ủy": the last word is the organisation itself.
    for whole in [body, issuer] {
      for head in Organisation.heads
      where whole.begins(with: head) && whole.utf8.dropFirst(head.utf8.count).first == 0x20 {
        guard Organisation.endsWithWord(name, head) else { continue }
        return name.dropLast(head.count) + whole
      }
    }
    if name.begins(with: "Phòng "), !name.holds(" thuộc ") { return internalUnit(name, of: body) }
    return placed(name)
  }

  private static let heads = [
    "Bộ", "Chi bộ", "Chi cục", "Cục", "Đảng ủy", "Hội đồng nhân dân", "Sở", "Ủy ban nhân dân",
  ]

  /// Whether the last words of a name are these, or the whole name is.
  private static func endsWithWord(_ name: String, _ words: String) -> Bool {
    guard name.ends(with: words) else { return false }
    return name.utf8.count == words.utf8.count || name.utf8.dropLast(words.utf8.count).last == 0x20
  }

  private func internalUnit(_ name: String, of body: String) -> String {
    if placed(name) != name { return placed(name) }
    if Organisation.levelsInside.contains(where: { name.holds($0) }) { return name }
    for level in ["xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã"] {
      if let place = places[level] { return name + " " + place }
    }
    if body.begins(with: "Sở ") || body.begins(with: "Văn phòng ") || body.begins(with: "Trung tâm ") {
      return name + " " + placed(body)
    }
    return name
  }

  /// "Công an tỉnh" → "Công an tỉnh Hà Tĩnh".
  private func placed(_ name: String) -> String {
    for level in Organisation.levels where name != level && Organisation.endsWithWord(name, level) {
      if let place = places[level] { return name.dropLast(level.count) + place }
      return name
    }
    return name
  }

  /// Words of a name with abbreviations in full, in ordinary case where it is written in capitals.
  private static func unified(_ name: String) -> [String] {
    let isUpper = name == name.uppercased() && name.holds(" ")
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
}
