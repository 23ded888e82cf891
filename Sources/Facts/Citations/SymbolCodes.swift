import Text

/// The codes that stand in symbols, found by how they are spelled, also where a converter wrote D for Đ.
struct SymbolCodes: Sendable {
  static let shared = SymbolCodes()

  private var types: [UInt64: (CitationType, String)] = [:]
  private var foldedTypes: [UInt64: (CitationType, String)] = [:]
  private var bodies: [UInt64: IssuingBody] = [:]
  private var foldedBodies: [UInt64: IssuingBody?] = [:]
  /// Units inside bodies whose damage is plain.
  private var foldedUnits: [UInt64: String] = [:]

  private init() {
    for type in CitationType.all where type.isInSymbols {
      for spelling in [type.code] + type.variants { types[SpellingKey(spelling).value] = (type, spelling) }
    }
    for type in CitationType.all where type.isInSymbols {
      for spelling in [type.code] + type.variants {
        let folded = FoldedKey(spelling).value
        if foldedTypes[folded] == nil || spelling == type.code && spelling.utf8.count == 2 {
          foldedTypes[folded] = (type, spelling)
        }
      }
    }
    for body in IssuingBody.all where !body.code.contains("&") {
      bodies[SpellingKey(body.code).value] = body
      let folded = FoldedKey(body.code).value
      if let other = foldedBodies[folded], other?.code != body.code {
        foldedBodies.updateValue(nil, forKey: folded)
      } else {
        foldedBodies.updateValue(body, forKey: folded)
      }
    }
    for unit in ["CĐS", "CNTTCĐS", "KĐT", "ĐT", "TĐKT", "LĐ"] { foldedUnits[FoldedKey(unit).value] = unit }
  }

  /// The type a word is the code of, with the code as it should be spelled.
  func type(_ token: Token) -> (type: CitationType, code: String)? { types[token.value] }

  /// The same where marks were lost: "CD" for "CĐ".
  func damagedType(_ token: Token) -> (type: CitationType, code: String)? { foldedTypes[token.folded.value] }

  func body(_ token: Token) -> IssuingBody? {
    if let exact = bodies[token.value] { return exact }
    if types[token.value] != nil { return nil }
    return foldedBodies[token.folded.value] ?? nil
  }

  func body(spelled code: String) -> IssuingBody? { bodies[SpellingKey(code).value] }

  /// How a unit's code should be spelled.
  func unit(_ token: Token) -> String? { foldedUnits[token.folded.value] }

  func type(spelled code: String) -> (type: CitationType, code: String)? { types[SpellingKey(code).value] }
}
