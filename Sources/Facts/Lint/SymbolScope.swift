/// Whether a symbol's body exists only once in the country.
enum SymbolScope {
  private static let central = Set(IssuingBody.all.filter { !$0.isLocal }.map(\.code))

  static func isUnique(_ symbol: String) -> Bool {
    guard let body = symbol.split(whereSeparator: { $0 == "/" || $0 == "-" }).last.map(String.init) else {
      return false
    }
    if central.contains(body) { return true }
    return body.hasPrefix("QH") || body.hasPrefix("UBTVQH")
  }

  /// The Party writes number, hyphen, type, slash, body.
  static func isParty(_ symbol: String) -> Bool {
    guard let dash = symbol.firstIndex(of: "-"), let slash = symbol.firstIndex(of: "/") else { return false }
    return dash < slash
  }
}
