/// Fonts whose codes stand for signs: bullets, arrows, boxes to tick. Word stores them at U+F020…U+F0FF, or as the letters of the
/// same codes.
enum SymbolFont {
  /// The sign that a code of a font stands for; nil where the font is an ordinary one and the code an ordinary letter.
  static func sign(_ scalar: Unicode.Scalar, font: String?) -> Unicode.Scalar? {
    let isPrivate = (0xF000...0xF0FF).contains(scalar.value)
    guard isPrivate || scalar.value < 0x100, scalar.value > 0x20, let table = table(of: font) ?? (isPrivate ? [:] : nil)
    else { return nil }
    let code = UInt8(scalar.value & 0xFF)
    if let sign = table[code] { return sign }
    // Digits and most signs of Symbol are those of ASCII.
    if font?.hasPrefix("Symbol") == true && (0x21..<0x40).contains(code) { return Unicode.Scalar(code) }
    return "•"
  }

  /// A text as it is shown in a font.
  static func shown(_ text: String, font: String?) -> String {
    // U+F000…U+F0FF begin with this byte.
    guard text.utf8.contains(0xEF) || table(of: font) != nil else { return text }
    var shown = ""
    for scalar in text.unicodeScalars { shown.unicodeScalars.append(sign(scalar, font: font) ?? scalar) }
    return shown
  }

  private static func table(of font: String?) -> [UInt8: Unicode.Scalar]? {
    guard let font else { return nil }
    if font == "Symbol" { return symbol }
    return font.hasPrefix("Wingdings") || font == "Webdings" ? wingdings : nil
  }

  private static let wingdings: [UInt8: Unicode.Scalar] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "□", 0x72: "□", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let symbol: [UInt8: Unicode.Scalar] = [
    0x2D: "-", 0x41: "Α", 0x42: "Β", 0x43: "Χ", 0x44: "Δ", 0x46: "Φ", 0x47: "Γ", 0x4C: "Λ", 0x50: "Π", 0x51: "Θ",
    0x53: "Σ", 0x57: "Ω", 0x59: "Ψ", 0x61: "α", 0x62: "β", 0x63: "χ", 0x64: "δ", 0x65: "ε", 0x66: "φ", 0x67: "γ",
    0x68: "η", 0x6B: "κ", 0x6C: "λ", 0x6D: "μ", 0x6E: "ν", 0x70: "π", 0x71: "θ", 0x72: "ρ", 0x73: "σ", 0x74: "τ",
    0x77: "ω", 0x78: "ξ", 0x79: "ψ", 0x7A: "ζ", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB0: "°",
    0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xCE: "∈", 0xD6: "√",
    0xD7: "⋅", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑",
  ]
}
