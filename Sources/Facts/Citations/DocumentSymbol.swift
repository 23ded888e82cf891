/// Number and symbol of a document: "57-NQ/TW", "63/2010/NĐ-CP", "2231/SNV-CCHC&PC".
public struct DocumentSymbol: Hashable, Sendable {
  /// As written, with its letter: "57", "03", "30c"; empty where it was left blank.
  public var number: String
  /// Inside the symbol: 2010 of "63/2010/NĐ-CP".
  public var year: Int?
  /// The type that its code names.
  public var type: CitationType?
  /// What stands after number and year: the code of the type (or none) and the bodies. "" where only a number and a year are given.
  public var codes: [String]
  /// Canonical, without spaces.
  public var text: String

  public init(number: String, year: Int?, type: CitationType?, codes: [String], text: String) {
    self.number = number
    self.year = year
    self.type = type
    self.codes = codes
    self.text = text
  }

  /// The number's value without leading zeros, with its letter: "3" for "03", "30c".
  public var plainNumber: String { DocumentSymbol.plain(number) }

  static func plain(_ number: String) -> String {
    let trimmed = number.drop { $0 == "0" }
    return trimmed.isEmpty ? number : String(trimmed)
  }

  public var isBlank: Bool { number.isEmpty }

  /// Whether a code of a body or type follows the number.
  public var isComplete: Bool { !codes.isEmpty }

  /// The same symbol under another number: of "18, 19-NQ/TW" the first.
  public func renumbered(_ other: String) -> DocumentSymbol {
    var copy = self
    copy.number = other
    copy.text = other + text.dropFirst(number.count)
    return copy
  }
}
