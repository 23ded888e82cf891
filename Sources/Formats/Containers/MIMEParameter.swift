/// A parameter of a header field, which may come in pieces and with an encoding of its own (RFC 2231): `name*0*=utf-8''a%20; name*1=b`.
struct MIMEParameter {
  private var plain: [UInt8]?
  private var pieces: [Int: (value: [UInt8], isEncoded: Bool)] = [:]

  /// - Parameter name: as it was sent, with its asterisks.
  mutating func add(name: String, value: [UInt8]) {
    let parts = name.split(separator: "*", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: plain = value
    case 2 where parts[1].isEmpty: pieces[0] = (value, true)
    case 2: if let number = Int(parts[1]) { pieces[number] = (value, false) }
    case 3: if let number = Int(parts[1]) { pieces[number] = (value, true) }
    default: return
    }
  }

  var text: String {
    guard !pieces.isEmpty else { return MIMECoding.text(ofField: plain ?? []) }
    var charset: String?
    var bytes: [UInt8] = []
    for (number, piece) in pieces.sorted(by: { $0.key < $1.key }) {
      var value = piece.value[...]
      // charset'language'value
      if number == 0, piece.isEncoded, let first = value.firstIndex(of: 0x27),
        let second = value[(first + 1)...].firstIndex(of: 0x27)
      {
        charset = String(decoding: value[..<first], as: UTF8.self)
        value = value[(second + 1)...]
      }
      bytes += piece.isEncoded ? MIMECoding.hexadecimal(value, mark: 0x25) : Array(value)
    }
    return MIMECoding.string(bytes, charset: charset)
  }
}
