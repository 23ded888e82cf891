import Text

/// The codes that stand in symbols, found by how they are spelled, also where a converter wrote D for Đ.
final class SymbolCodes: Sendable {
  static let shared = SymbolCodes()

  private let types: [UInt64: (CitationType, String)]
  private let foldedTypes: [UInt64: (CitationType, String)]
  private let bodies: [UInt64: IssuingBody]
  private let foldedBodies: [UInt64: IssuingBody?]
  /// Units inside bodies whose damage is plain.
  private let foldedUnits: [UInt64: String]

  private init() {
    var types: [UInt64: (CitationType, String)] = [:]
    var foldedTypes: [UInt64: (CitationType, String)] = [:]
    var bodies: [UInt64: IssuingBody] = [:]
    var foldedBodies: [UInt64: IssuingBody?] = [:]
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
    self.types = types
    self.foldedTypes = foldedTypes
    self.bodies = bodies
    self.foldedBodies = foldedBodies
    let units = ["CĐS", "CNTTCĐS", "KĐT", "ĐT", "TĐKT", "LĐ"]
    foldedUnits = Dictionary(uniqueKeysWithValues: units.map { (FoldedKey($0).value, $0) })
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
