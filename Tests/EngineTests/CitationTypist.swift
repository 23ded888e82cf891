import Facts
import Foundation

/// Types citations as people do.
struct CitationTypist {
  struct Citation {
    let name: String
    let type: String
    let number: Int
    let year: Int?
    let body: String

    /// "57-NQ/TW", "348/KH-UBND", "30/2020/NĐ-CP".
    var symbol: String {
      if let year { return "\(String(format: "%02d", number))/\(year)/\(type)-\(body)" }
      return isParty ? "\(number)-\(type)/\(body)" : "\(number)/\(type)-\(body)"
    }

    var isParty: Bool { body == "TW" || body == "TU" }
    var target: CitationTarget { CitationTarget(type: type, key: symbol, number: String(number), symbol: symbol) }
  }

  private typealias Kind = (name: String, type: String, bodies: [String], hasYear: Bool)

  private static let kinds: [Kind] = [
    ("Nghị quyết", "NQ", ["TW", "TU", "HĐND", "CP"], false), ("Nghị định", "NĐ", ["CP"], true),
    ("Thông tư", "TT", ["BNV", "BTC", "BTTTT", "BKHCN"], true), ("Quyết định", "QĐ", ["TTg", "UBND", "BNV"], false),
    ("Kế hoạch", "KH", ["UBND", "TU", "SNV"], false), ("Chỉ thị", "CT", ["TTg", "TW", "UBND"], false),
    ("Kết luận", "KL", ["TW", "TU"], false), ("Công điện", "CĐ", ["TTg"], false),
    ("Chương trình", "CTr", ["TU"], false), ("Hướng dẫn", "HD", ["BTCTW", "SNV"], false),
    ("Thông báo", "TB", ["VPCP", "UBND"], false), ("Công văn", "CV", ["TU"], false),
  ]

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Citations no two of which share type and number.
  mutating func citations(_ count: Int) -> [Citation] {
    var citations: [Citation] = []
    var seen: Set<String> = []
    while citations.count < count {
      let kind = Self.kinds[below(Self.kinds.count)]
      let number = 1 + below(400)
      guard seen.insert("\(kind.type) \(number)").inserted else { continue }
      citations.append(
        Citation(
          name: kind.name, type: kind.type, number: number, year: kind.hasYear ? 2010 + below(16) : nil,
          body: kind.bodies[below(kind.bodies.count)]))
    }
    return citations
  }

  /// A spelling, with up to four slips.
  mutating func spelling(of citation: Citation) -> String {
    let isRaw = chance(6)
    var typed = symbol(of: citation)
    switch below(4) {
    case 0: break
    case 1: typed = abbreviated(citation, typed)
    default: typed = named(citation, typed)
    }
    if isRaw { return Self.telex(typed) }
    if chance(3) { typed = typed.withoutAccents }
    switch below(5) {
    case 0: typed = typed.lowercased()
    case 1: typed = typed.uppercased()
    default: break
    }
    if chance(5) { typed = typed.replacing(" ", with: "  ") }
    return chance(5) ? typed.decomposedStringWithCanonicalMapping : typed
  }

  private mutating func named(_ citation: Citation, _ symbol: String) -> String {
    let word = ["số ", "", "số: ", "số"][below(4)]
    let tail = chance(4) && !citation.name.isEmpty && ["NQ", "NĐ", "QĐ", "CT", "KL"].contains(citation.type)
    return "\(citation.name) \(word)" + (tail && citation.year == nil ? "\(citation.number)" : symbol)
  }

  private mutating func abbreviated(_ citation: Citation, _ symbol: String) -> String {
    guard ["NQ", "NĐ", "QĐ", "CT", "KL", "KH", "TT"].contains(citation.type) else { return named(citation, symbol) }
    let year = citation.year.map { "/\($0)" } ?? ""
    let code = "\(citation.type)\(["/", "-"][below(2)])\(citation.body)"
    return [
      "\(citation.type) \(citation.number)\(year)", "\(citation.type) số \(symbol)",
      "\(code) \(citation.number)\(year)",
    ][
      below(3)]
  }

  /// Signs exchanged, doubled by blanks or left out; body and type in the wrong order.
  private mutating func symbol(of citation: Citation) -> String {
    let number = citation.year.map { "\(citation.number)/\($0)" } ?? "\(citation.number)"
    let sign = ["-", "/", " - ", " / ", " ", "–"]
    switch below(6) {
    case 0, 1: return citation.symbol
    case 2: return "\(number)/\(citation.type)-\(citation.body)"
    case 3: return "\(number)-\(citation.type)/\(citation.body)"
    case 4: return "\(number)\(["/", "-"][below(2)])\(citation.body)\(["/", "-"][below(2)])\(citation.type)"
    default: return "\(number)\(sign[below(6)])\(citation.type)\(sign[below(6)])\(citation.body)"
    }
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func chance(_ one: Int) -> Bool { below(one) == 0 }
}

extension CitationTypist {
  /// The keys that Telex wants for a text, the tone at the end of each word.
  static func telex(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += keys(of: word) + String(character)
        word = ""
      }
    }
    return result + keys(of: word)
  }

  private static func keys(of word: String) -> String {
    let tones: [Unicode.Scalar: String] = [
      "\u{301}": "s", "\u{300}": "f", "\u{309}": "r", "\u{303}": "x", "\u{323}": "j",
    ]
    var keys = ""
    var tone = ""
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\u{302}": keys.append(keys.last.map { String($0) } ?? "")
      case "\u{306}", "\u{31B}": keys.append("w")
      case "đ": keys += "dd"
      case "Đ": keys += "DD"
      default:
        if let key = tones[scalar] { tone = key } else { keys.unicodeScalars.append(scalar) }
      }
    }
    return keys + tone
  }
}

extension String {
  var withoutAccents: String {
    String(
      String.UnicodeScalarView(
        decomposedStringWithCanonicalMapping.replacing("đ", with: "d").replacing("Đ", with: "D").unicodeScalars
          .filter { $0.properties.canonicalCombiningClass == .notReordered }))
  }
}
