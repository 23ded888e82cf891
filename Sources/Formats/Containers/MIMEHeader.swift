/// The header of a mail or of a part of it.
struct MIMEHeader {
  /// A value with parameters: `attachment; filename="a.docx"`.
  struct Value {
    let text: String
    fileprivate let parameters: [String: String]

    subscript(name: String) -> String? { parameters[name] }
  }

  /// Names in lower case; values unfolded, as they were sent.
  private var fields: [(name: String, value: [UInt8])] = []

  /// The header at the beginning of bytes, and what follows the blank line after it.
  static func split(_ bytes: ArraySlice<UInt8>) -> (header: MIMEHeader, body: ArraySlice<UInt8>) {
    var header = MIMEHeader()
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let next = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      var text = bytes[line..<next]
      while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
      line = next
      if text.isEmpty { break }
      header.add(text)
    }
    return (header, bytes[line...])
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    if line.first == 0x20 || line.first == 0x09 {
      if !fields.isEmpty { fields[fields.count - 1].value += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 } }
      return
    }
    guard let colon = line.firstIndex(of: 0x3A) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    fields.append((name, Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })))
  }

  /// The decoded text of the first field of that name.
  func text(of name: String) -> String? {
    fields.first { $0.name == name }.map { MIMECoding.text(ofField: $0.value) }
  }

  /// The value of the first field of that name, with its parameters.
  func value(of name: String) -> Value? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    var pieces = Self.pieces(of: field.value)
    let text = String(decoding: pieces.removeFirst(), as: UTF8.self).trimmed
    var parameters: [String: MIMEParameter] = [:]
    for piece in pieces {
      guard let sign = piece.firstIndex(of: 0x3D) else { continue }
      let name = String(decoding: piece[..<sign], as: UTF8.self).trimmed.lowercased()
      let base = String(name.prefix { $0 != "*" })
      parameters[base, default: MIMEParameter()].add(name: name, value: Self.unquoted(piece[(sign + 1)...]))
    }
    return Value(text: text, parameters: parameters.mapValues(\.text))
  }

  /// Cuts at semicolons outside quotes; at least one piece.
  private static func pieces(of value: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var isQuoted = false
    var isEscaped = false
    for (place, byte) in value.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C, isQuoted {
        isEscaped = true
      } else if byte == 0x22 {
        isQuoted.toggle()
      } else if byte == 0x3B, !isQuoted {
        pieces.append(value[start..<place])
        start = place + 1
      }
    }
    return pieces + [value[start...]]
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var value = value.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
    guard value.count >= 2, value.first == 0x22, value.last == 0x22 else { return Array(value) }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in value.dropFirst().dropLast() {
      if byte == 0x5C, !isEscaped {
        isEscaped = true
      } else {
        result.append(byte)
        isEscaped = false
      }
    }
    return result
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    let text = drop { $0.isWhitespace }
    return String(text.prefix(text.count - text.reversed().prefix { $0.isWhitespace }.count))
  }
}
