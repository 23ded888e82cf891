internal import Text

/// What of the look of letters matters for reading them; nil where nothing is said and what stands behind it counts: the character
/// style, the paragraph style, the defaults of the document.
struct RunProperties: Hashable, Sendable {
  var font: String?
  var isHidden: Bool?
  var isCapitals: Bool?
  var style: String?

  /// With what is not said here taken from what stands behind.
  func over(_ behind: RunProperties) -> RunProperties {
    RunProperties(
      font: font ?? behind.font, isHidden: isHidden ?? behind.isHidden, isCapitals: isCapitals ?? behind.isCapitals,
      style: style ?? behind.style)
  }

  /// A text as these properties show it.
  func shown(_ text: String) -> String {
    let text = SymbolFont.shown(text, font: font)
    guard isCapitals == true else { return text }
    // In a font of the old encodings the codes are not the letters they seem to be.
    return font.map { FontDecoder.isOld($0) } == true ? text : text.uppercased()
  }
}
