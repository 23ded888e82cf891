/// Text of a paragraph that is set in fonts of one encoding.
struct FontStretch {
  /// What is set in small letters, and what in capitals.
  private var pieces: [(text: String, isCapital: Bool)]
  /// Of its first run.
  let name: String?
  /// What its fonts hold by their names; nil where those are of Unicode.
  let named: TextEncoding?

  init(_ run: FontRun, _ font: FontName) {
    pieces = [(run.text, font.isCapital)]
    name = run.font
    named = font.encoding
  }

  /// Appends text in a font of the same encoding.
  mutating func append(_ text: String, isCapital: Bool) {
    let last = pieces.count - 1
    if pieces[last].isCapital == isCapital { pieces[last].text += text } else { pieces.append((text, isCapital)) }
  }

  /// As the file's format decodes it.
  var text: String { pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined() }

  /// Whether there is more than one way to read it.
  var isDoubtful: Bool {
    if named != nil { return pieces.contains { $0.isCapital || $0.text.utf8.contains { $0 >= 0x80 } } }
    let text = text
    return text.utf8.contains { $0 >= 0x80 } && UTF8Scan(Array(text.utf8)).strangers > 0
  }

  /// How it reads as it is (nil) and in some encodings; only as it is where it holds letters that none of their codes stands for.
  func readings(_ encodings: [TextEncoding]) -> [TextEncoding?: SyllableStatistics] {
    let text = text
    let composed = (try? NormalizedText.nfc(Array(text.utf8)).0) ?? Array(text.utf8)
    var result: [TextEncoding?: SyllableStatistics] = [nil: SyllableStatistics(utf8: composed[...])]
    if holdsVietnamese { return result }
    for encoding in encodings { result[encoding] = SyllableStatistics(utf8: Array(decoded(encoding).utf8)[...]) }
    return result
  }

  /// Letters of Vietnamese that no program mistakes codes for.
  private var holdsVietnamese: Bool {
    text.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
  }

  /// What its codes stand for; scalars that are no codes stay. An optional hyphen before the ư of TCVN3 has the same code: no syllable
  /// doubles that letter.
  func decoded(_ encoding: TextEncoding) -> String {
    pieces.map { piece in
      let text = FontStretch.decoded(piece.text, encoding)
      return piece.isCapital ? text.uppercased() : text
    }.joined()
  }

  private static func decoded(_ text: String, _ encoding: TextEncoding) -> String {
    var text = text
    if encoding == .tcvn3 && text.contains("\u{AD}\u{AD}") { text = text.replacing(/\u{AD}+/, with: "\u{AD}") }
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { buffer in
      let line = CodeLine(buffer)
      let decoder = LegacyDecoder(encoding)
      var result: [UInt8] = []
      var offset = 0
      var start = 0
      for end in line.foreign + [line.codes.count] {
        result += line.codes[start..<end].withUnsafeBufferPointer { decoder.decode($0) }
        offset += line.widths[start..<end].reduce(0) { $0 + Int($1) }
        if end < line.codes.count {
          let width = Int(line.widths[end])
          result += buffer[offset..<offset + width]
          offset += width
        }
        start = end + 1
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
