/// The part f / (f + saturation) of a score, below or equal to 1, as 16 bits.
enum QuantizedScore {
  static let scale: Float = 65535

  static func part(frequency: UInt32, saturation: Float) -> Float {
    let frequency = Float(frequency)
    return frequency / (frequency + saturation)
  }

  /// Rounded down: a score that is surely reached.
  static func floor(_ part: Float) -> UInt16 {
    UInt16(max(0, min(scale, part * scale)))
  }

  /// Rounded up: a score that is surely not exceeded. Positive.
  static func ceiling(_ part: Float) -> UInt16 {
    let below = floor(part)
    return below == .max ? .max : below + 1
  }
}
