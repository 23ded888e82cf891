/// Received bytes as well-formed UTF-8 without a byte-order mark, line ends and control characters as they came.
struct DecodedLetters {
  private(set) var utf8: [UInt8] = []
  private(set) var map = SourceMap()
  private(set) var encoding: TextEncoding
  private(set) var evidence: EncodingEvidence

  /// Reads bytes in a known encoding; a byte-order mark of it is left out.
  /// - Throws: `.malformed` where it is one of Unicode's and the bytes are not well-formed in it.
  init(_ received: [UInt8], as encoding: TextEncoding) throws(DecodingFailure) {
    try self.init(received, as: encoding, evidence: EncodingEvidence(basis: .given))
  }

  private init(_ received: [UInt8], as encoding: TextEncoding, evidence: EncodingEvidence) throws(DecodingFailure) {
    self.init(encoding: encoding, evidence: evidence)
    switch encoding {
    case .utf8:
      let mark = ByteOrderMark.utf8.length(in: received)
      if let offset = UTF8Scan(received).firstMalformed { throw .malformed(encoding: .utf8, offset: offset) }
      takeAll(received, after: mark)
    case .utf16LittleEndian: try addUTF16(received, isLittleEndian: true)
    case .utf16BigEndian: try addUTF16(received, isLittleEndian: false)
    default:
      received.withUnsafeBufferPointer { add($0, as: encoding) }
      self.evidence = EncodingEvidence(basis: evidence.basis, candidates: [reading])
    }
  }

  /// Recognises the encoding of bytes.
  /// - Throws: `.malformed`, `.binary` or `.unrecognised`.
  init(recognising received: [UInt8]) throws(DecodingFailure) {
    if let mark = ByteOrderMark.allCases.first(where: { $0.length(in: received) > 0 }), mark != .utf8 {
      try self.init(received, as: mark.encoding, evidence: EncodingEvidence(basis: .byteOrderMark))
      return
    }
    let scan = UTF8Scan(received)
    if let firstMalformed = scan.firstMalformed ?? (scan.isASCII ? received.firstIndex(of: 0) : nil) {
      try self.init(received, firstMalformed: firstMalformed)
      return
    }
    let mark = ByteOrderMark.utf8.length(in: received)
    self.init(encoding: .utf8, evidence: EncodingEvidence(basis: mark > 0 ? .byteOrderMark : .wellFormed))
    if scan.isASCII, let reading = VIQRText.reading(of: received) {
      encoding = .viqr
      evidence = EncodingEvidence(basis: .syllables, candidates: [reading])
      received.withUnsafeBufferPointer { add($0, as: .viqr) }
    } else if scan.strangers >= MisreadLines.fewest {
      addLines(received, after: mark)
    } else {
      takeAll(received, after: mark)
    }
  }

  private init(encoding: TextEncoding, evidence: EncodingEvidence) {
    self.encoding = encoding
    self.evidence = evidence
  }

  /// Bytes that are not UTF-8.
  private init(_ received: [UInt8], firstMalformed: Int) throws(DecodingFailure) {
    if received.contains(0) {
      guard let encoding = UTF16Statistics.encoding(of: received) else {
        throw .binary(offset: received.firstIndex { $0 < 0x20 && !DecodedText.isTextControl($0) } ?? 0)
      }
      try self.init(received, as: encoding, evidence: EncodingEvidence(basis: .wellFormed))
      return
    }
    let detector = try EncodingDetector(received, firstMalformed: firstMalformed)
    self.init(encoding: detector.encoding, evidence: detector.evidence)
    received.withUnsafeBufferPointer { bytes in
      for part in detector.parts {
        let codes = UnsafeBufferPointer(rebasing: bytes[part.range])
        if part.encoding == .utf8 { addCopy(codes) } else { add(codes, as: part.encoding) }
      }
    }
  }

  private var reading: EncodingEvidence.Reading {
    let statistics = SyllableStatistics(utf8: utf8[...])
    return EncodingEvidence.Reading(
      encoding: encoding, words: statistics.markedWords, syllables: statistics.markedSyllables)
  }

  // MARK: Writing

  private mutating func takeAll(_ received: [UInt8], after mark: Int) {
    if mark == 0 {
      utf8 = received
      map = .identity(length: received.count)
    } else {
      map.append(received: mark, normalized: 0, isCopy: false)
      received.withUnsafeBufferPointer { addCopy(UnsafeBufferPointer(rebasing: $0[mark...])) }
    }
  }

  private mutating func addCopy(_ bytes: UnsafeBufferPointer<UInt8>) {
    utf8 += bytes
    map.append(received: bytes.count, normalized: bytes.count, isCopy: true)
  }

  /// Appends codes of an old encoding. What the fonts of TCVN3 have no capitals for becomes capital among capitals.
  private mutating func add(
    _ codes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, widths: ArraySlice<UInt8>? = nil
  ) {
    let decoder = LegacyDecoder(encoding)
    let start = utf8.count
    var offset = 0
    while offset < codes.count {
      let (scalar, length) = decoder.letter(in: codes, at: offset)
      let before = utf8.count
      LegacyDecoder.append(scalar, to: &utf8)
      let received = widths.map {
        $0[$0.startIndex + offset..<$0.startIndex + offset + length].reduce(0) { $0 + Int($1) }
      }
      map.append(
        received: received ?? length, normalized: utf8.count - before,
        isCopy: scalar < 0x80 && length == 1 && scalar == codes[offset])
      offset += length
    }
    if encoding == .tcvn3 { TCVNCapitals.restore(in: &utf8, from: start) }
  }

  /// Appends UTF-8 some of whose lines may have been misread on the way.
  private mutating func addLines(_ received: [UInt8], after mark: Int) {
    map.append(received: mark, normalized: 0, isCopy: false)
    received.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[mark...])
      let misread = MisreadLines(text)
      if misread.parts.isEmpty {
        addCopy(text)
        return
      }
      for part in misread.parts {
        let line = UnsafeBufferPointer(rebasing: text[part.range])
        if let encoding = part.encoding { addMisread(line, as: encoding) } else { addCopy(line) }
      }
      encoding = misread.held.max { $0.words < $1.words }?.encoding ?? .utf8
      evidence = EncodingEvidence(basis: .syllables, parts: misread.held)
    }
  }

  private mutating func addMisread(_ line: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) {
    let found = CodeLine(line)
    found.codes.withUnsafeBufferPointer { codes in
      var start = 0
      var received = 0
      for end in found.foreign + [codes.count] {
        let stretch = UnsafeBufferPointer(rebasing: codes[start..<end])
        let widths = found.widths[start..<end]
        let length = widths.reduce(0) { $0 + Int($1) }
        if encoding == .utf8 { addDoublyEncoded(stretch, length) } else { add(stretch, as: encoding, widths: widths) }
        received += length
        if end < codes.count {
          let width = Int(found.widths[end])
          addCopy(UnsafeBufferPointer(rebasing: line[received..<received + width]))
          received += width
        }
        start = end + 1
      }
    }
  }

  /// Codes that are UTF-8 themselves.
  private mutating func addDoublyEncoded(_ codes: UnsafeBufferPointer<UInt8>, _ length: Int) {
    utf8 += codes
    map.append(received: length, normalized: codes.count, isCopy: false)
  }

  private mutating func addUTF16(_ received: [UInt8], isLittleEndian: Bool) throws(DecodingFailure) {
    func unit(_ offset: Int) -> UInt16 {
      let (first, second) = (UInt16(received[offset]), UInt16(received[offset + 1]))
      return isLittleEndian ? first | second << 8 : first << 8 | second
    }
    var offset = (isLittleEndian ? ByteOrderMark.utf16LittleEndian : .utf16BigEndian).length(in: received)
    map.append(received: offset, normalized: 0, isCopy: false)
    while offset + 1 < received.count {
      let first = unit(offset)
      var width = 2
      var value = UInt32(first)
      if first & 0xFC00 == 0xD800, offset + 3 < received.count, unit(offset + 2) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(offset + 2) & 0x3FF))
        width = 4
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw value == 0 ? .binary(offset: offset) : .malformed(encoding: encoding, offset: offset)
      }
      let before = utf8.count
      utf8 += UTF8.encode(scalar)!
      map.append(received: width, normalized: utf8.count - before, isCopy: false)
      offset += width
    }
    guard offset == received.count else { throw .malformed(encoding: encoding, offset: offset) }
  }
}
