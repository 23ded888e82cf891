/// The length of a field in tokens, rounded down to three significant bits after the leading one, in one byte.
///
/// Lengths below 16 are exact; beyond, the error is below an eighth. The order of lengths is kept.
enum Norm {
  /// Codes in use are below this.
  static let codeCount = 240

  static func code(ofLength length: UInt32) -> UInt8 {
    guard length >= 8 else { return UInt8(length) }
    let exponent = UInt32(28 - length.leadingZeroBitCount)
    return UInt8((exponent + 1) << 3 | (length >> exponent & 7))
  }

  /// The least length that has this code.
  static func length(ofCode code: UInt8) -> UInt32 {
    let code = min(code, UInt8(codeCount - 1))
    guard code >= 8 else { return UInt32(code) }
    return (8 | UInt32(code) & 7) << (UInt32(code) >> 3 - 1)
  }
}
