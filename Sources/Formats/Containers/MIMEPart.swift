/// A part of a mail (RFC 2045): its header, and its body as it was sent.
struct MIMEPart {
  let header: MIMEHeader
  let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    (header, body) = MIMEHeader.split(bytes)
  }

  /// In lower case: "text/plain".
  var type: String { header.value(of: "content-type")?.text.lowercased() ?? "text/plain" }

  /// Its name as a file, where it has one.
  var fileName: String? {
    header.value(of: "content-disposition")?["filename"] ?? header.value(of: "content-type")?["name"]
  }

  var isAttachment: Bool { header.value(of: "content-disposition")?.text.lowercased() == "attachment" }

  /// The parts of a multipart body; none where it is something else.
  var parts: [MIMEPart] {
    guard type.hasPrefix("multipart/"), let boundary = header.value(of: "content-type")?["boundary"], !boundary.isEmpty
    else {
      return []
    }
    return Self.split(body, at: Array("--\(boundary)".utf8)).map { MIMEPart($0) }
  }

  /// The body with its transfer encoding undone.
  var contents: [UInt8] {
    switch header.value(of: "content-transfer-encoding")?.text.lowercased() {
    case "base64": MIMECoding.base64(body)
    case "quoted-printable": MIMECoding.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// What stands between lines that begin with a mark, up to the line that ends with two more hyphens, or to the end.
  private static func split(_ bytes: ArraySlice<UInt8>, at mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      if bytes[line..<end].starts(with: mark) {
        if let start { parts.append(bytes[start..<max(start, lineEnd(before: line, in: bytes))]) }
        start = end
        if bytes[(line + mark.count)..<end].starts(with: Array("--".utf8)) { return parts }
      }
      line = end
    }
    if let start { parts.append(bytes[start...]) }
    return parts
  }

  /// Without the line end that belongs to the mark after it.
  private static func lineEnd(before line: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var end = line
    if end > bytes.startIndex, bytes[end - 1] == 0x0A { end -= 1 }
    if end > bytes.startIndex, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
