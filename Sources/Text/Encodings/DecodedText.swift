/// Received bytes as well-formed UTF-8 with LF line ends and no byte-order mark, not yet normalised.
struct DecodedText {
  let utf8: [UInt8]
  let encoding: TextEncoding
  let evidence: EncodingEvidence
  /// From offsets of `utf8` to offsets of the received bytes.
  let map: SourceMap

  /// Recognises the encoding; refuses what is empty, binary or malformed.
  /// - Parameter given: the encoding the bytes are in, where the reader's user knows better.
  /// - Complexity: linear.
  init(received: [UInt8], encoding given: TextEncoding? = nil) throws(DecodingFailure) {
    let letters: DecodedLetters
    if let given {
      letters = try DecodedLetters(received, as: given)
    } else {
      letters = try DecodedLetters(recognising: received)
    }
    try DecodedText.refuseBinary(letters)
    encoding = letters.encoding
    evidence = letters.evidence
    if letters.utf8.contains(0x0D) {
      let (ended, ends) = DecodedText.withLineFeeds(letters.utf8)
      utf8 = ended
      map = letters.map.followed(by: ends)
    } else {
      utf8 = letters.utf8
      map = letters.map
    }
    guard utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
  }

  /// Every CR and CR LF as LF.
  private static func withLineFeeds(_ bytes: [UInt8]) -> ([UInt8], SourceMap) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var map = SourceMap()
    var offset = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0D) ?? bytes.count
      output += bytes[offset..<end]
      map.append(received: end - offset, normalized: end - offset, isCopy: true)
      guard end < bytes.count else { break }
      let isPair = end + 1 < bytes.count && bytes[end + 1] == 0x0A
      output.append(0x0A)
      map.append(received: isPair ? 2 : 1, normalized: 1, isCopy: false)
      offset = end + (isPair ? 2 : 1)
    }
    return (output, map)
  }

  /// Control bytes other than tab, line ends, form feed and escape do not belong in text. Word processors leave a few of them
  /// for fields, notes and optional hyphens; where there are many, or a zero, it is no text.
  private static func refuseBinary(_ letters: DecodedLetters) throws(DecodingFailure) {
    var first: Int?
    var count = 0
    for (offset, byte) in letters.utf8.enumerated() where byte < 0x20 && !isTextControl(byte) {
      first = first ?? offset
      count += 1
      if byte == 0 { count = letters.utf8.count }
    }
    if let first, count > letters.utf8.count / 200 {
      throw .binary(offset: letters.map.received(fromNormalized: first))
    }
  }

  /// Tab, line ends, form feed, escape.
  static func isTextControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B: true
    default: false
    }
  }
}
