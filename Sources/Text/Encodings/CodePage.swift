/// From letters back to the codes of Windows-1252 that they were wrongly read from.
///
/// A text in an old font that some program took for Western European has the letters of Windows-1252 at the codes of its own; programs
/// for other markets took the codes for other letters, and PDF fonts name some signs like others that look the same.
enum CodePage {
  /// The code of a scalar, or nil where it is none of them.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return codes[scalar]
  }

  private static let codes: [UInt32: UInt8] = {
    var result: [UInt32: UInt8] = [:]
    for (code, scalar) in CodeTables.windows1258.enumerated() where scalar >= 0x100 && scalar != 0xFFFD {
      result[UInt32(scalar)] = UInt8(code)
    }
    for (code, scalar) in CodeTables.windows1252.enumerated() where scalar >= 0x100 && scalar != 0xFFFD {
      result[UInt32(scalar)] = UInt8(code)
    }
    for (scalar, code) in lookalikes { result[scalar.value] = code }
    return result
  }()

  /// Signs of PDF fonts and of others that stand at the place of one of Windows-1252.
  private static let lookalikes: [(Unicode.Scalar, UInt8)] = [
    ("\u{2C9}", 0xAF), ("\u{3BC}", 0xB5), ("\u{2212}", 0xAD), ("\u{2219}", 0xB7),
  ]
}
