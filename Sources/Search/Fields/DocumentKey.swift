import Text

/// The form in which keys of documents ("57-NQ/TW", "Luật Đất đai"), types and their abbreviations are compared: folded
/// words, numbers and signs, one space where there is a gap.
enum DocumentKey {
  static func bytes(_ key: String) -> [UInt8] {
    let text = NormalizedText(key)
    var bytes: [UInt8] = []
    text.utf8.withUnsafeBufferPointer { utf8 in
      for token in Tokenizer.tokens(of: text) {
        let source = utf8[Int(token.start)..<Int(token.end)]
        if token.gap != .none && !bytes.isEmpty { bytes.append(0x20) }
        switch token.kind {
        case .word:
          let start = bytes.count
          let folded = WordSpelling.append(source, to: &bytes)
          bytes.removeLast(bytes.count - start - folded)
        case .dash: bytes.append(UInt8(ascii: "-"))
        default: bytes += source
        }
      }
    }
    return bytes
  }
}
