/// What a program that ended by itself left.
struct ChildOutput: Hashable, Sendable {
  /// What it returned: 0 for success.
  let status: Int32
  let output: [UInt8]
  /// The beginning of what it wrote to its standard error.
  let errorOutput: [UInt8]

  /// The last line of its standard error that says something, for messages; bytes that are no UTF-8 are replaced.
  var lastError: String {
    let lines = String(decoding: errorOutput, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
  }
}
