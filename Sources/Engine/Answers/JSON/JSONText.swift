/// Writes answers as JSON: keys in the order in which they are declared, absent values as `null`, nothing escaped that need
/// not be.
///
/// Foundation's encoder leaves out absent values and gives no order, and both are part of what people script against.
public enum JSONText {
  /// UTF-8 without a final line end.
  /// - Parameter isPretty: one value a line, indented by two spaces.
  public static func encode(_ value: some Encodable, isPretty: Bool = false) -> [UInt8] {
    let encoder = JSONValueEncoder(path: [])
    do {
      try value.encode(to: encoder)
    } catch {
      preconditionFailure("an answer does not encode: \(error)")
    }
    var output: [UInt8] = []
    encoder.node.value.write(to: &output, indentation: isPretty ? 0 : nil)
    return output
  }
}
