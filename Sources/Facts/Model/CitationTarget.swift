/// The thing cited, as far as the mention (and its document) tell.
public struct CitationTarget: Hashable, Sendable, Codable {
  /// Abbreviation of the type in capitals: NQ, QĐ, LUẬT ….
  public var type: String?
  /// Canonical symbol ("57-NQ/TW"), "NQ 57" where nothing settles it, or the name of a named document.
  public var key: String
  /// The number as written, without the symbol: "57", "03", "30c".
  public var number: String?
  /// The canonical symbol where there is one.
  public var symbol: String?

  public init(type: String?, key: String, number: String? = nil, symbol: String? = nil) {
    self.type = type
    self.key = key
    self.number = number
    self.symbol = symbol
  }
}
