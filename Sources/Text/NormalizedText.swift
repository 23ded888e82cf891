internal import CICU

/// The text of a document as everything after it sees it: UTF-8 in NFC, lines ended by LF, no byte-order mark,
/// with a map back to the bytes that were received.
public struct NormalizedText: Sendable {
  /// NFC, well-formed UTF-8.
  public let utf8: [UInt8]
  private let origin: Origin

  /// What is told of a text beside its bytes, shared by all copies of it: readers take a text by value in their inner loops.
  private final class Origin: Sendable {
    let encoding: TextEncoding
    let evidence: EncodingEvidence
    let map: SourceMap
    let lineStarts: [Int]

    init(encoding: TextEncoding, evidence: EncodingEvidence, map: SourceMap, lineStarts: [Int]) {
      self.encoding = encoding
      self.evidence = evidence
      self.map = map
      self.lineStarts = lineStarts
    }
  }

  /// What the bytes were received in.
  public var encoding: TextEncoding { origin.encoding }
  /// Why it is held to be in that encoding.
  public var evidence: EncodingEvidence { origin.evidence }
  /// From offsets of `utf8` to offsets of the received bytes.
  public var map: SourceMap { origin.map }
  /// Where each line starts, in bytes of `utf8`; line n (from 1) starts at `lineStarts[n - 1]`.
  public var lineStarts: [Int] { origin.lineStarts }

  /// Decodes and normalises received bytes.
  /// - Parameter encoding: what they are in, where that is known; nil to recognise it.
  /// - Throws: what kept the bytes from being text, with the offset of the first offending byte.
  /// - Complexity: linear.
  public init(received: [UInt8], encoding: TextEncoding? = nil) throws(DecodingFailure) {
    let decoded = try DecodedText(received: received, encoding: encoding)
    let (normalized, changes) = try NormalizedText.nfc(decoded.utf8)
    self.init(
      utf8: normalized, encoding: decoded.encoding, evidence: decoded.evidence, map: decoded.map.followed(by: changes))
  }

  /// A text that is a string of our own: a query, an example, a test.
  /// - Parameters:
  ///   - encoding: what it was in before it became a string.
  ///   - evidence: why it is held to have been in that.
  public init(
    _ string: String, encoding: TextEncoding = .utf8, evidence: EncodingEvidence = EncodingEvidence(basis: .wellFormed)
  ) {
    let utf8 = Array(string.utf8)
    let (normalized, changes) = (try? NormalizedText.nfc(utf8)) ?? (utf8, .identity(length: utf8.count))
    self.init(utf8: normalized, encoding: encoding, evidence: evidence, map: changes)
  }

  /// A text that was normalised elsewhere, without what it was received as: its map leads to itself.
  /// - Returns: nil where it is not well-formed UTF-8 in NFC.
  package init?(
    normalized utf8: [UInt8], encoding: TextEncoding,
    evidence: EncodingEvidence = EncodingEvidence(basis: .wellFormed)
  ) {
    guard UTF8Scan(utf8).firstMalformed == nil, cicu_is_nfc(utf8, utf8.count) else { return nil }
    self.init(utf8: utf8, encoding: encoding, evidence: evidence, map: .identity(length: utf8.count))
  }

  private init(utf8: [UInt8], encoding: TextEncoding, evidence: EncodingEvidence, map: SourceMap) {
    self.utf8 = utf8
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    // A final line end closes the last line; it does not open another.
    if starts.count > 1 && starts.last == utf8.count { starts.removeLast() }
    origin = Origin(encoding: encoding, evidence: evidence, map: map, lineStarts: starts)
  }

  public var lineCount: Int { origin.lineStarts.count }

  /// The line, from 1, that holds a byte offset.
  /// - Complexity: O(log lines).
  public func line(at offset: Int) -> Int {
    let lineStarts = origin.lineStarts
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of line `number` (from 1) without its line end.
  public func range(ofLine number: Int) -> TextRange {
    let lineStarts = origin.lineStarts
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : utf8.count
    if end > start && number == lineStarts.count && utf8[end - 1] == 0x0A { end -= 1 }
    return TextRange(start, end)
  }

  /// The text of a range whose ends are between characters.
  public func string(_ range: TextRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// NFC of well-formed UTF-8, with the map from its input to its output.
  static func nfc(_ source: [UInt8]) throws(DecodingFailure) -> ([UInt8], SourceMap) {
    if cicu_is_nfc(source, source.count) { return (source, .identity(length: source.count)) }
    var capacity = source.count + 16
    var editCapacity = 256
    while true {
      var target = [UInt8](repeating: 0, count: capacity)
      var edits = [cicu_edit](repeating: cicu_edit(), count: editCapacity)
      var editCount = 0
      let needed = cicu_nfc(source, source.count, &target, capacity, &edits, editCapacity, &editCount)
      guard needed >= 0 else {
        throw .normalization(reason: String(cString: cicu_error_name(-needed)))
      }
      if needed > capacity || editCount > editCapacity {
        capacity = max(capacity, Int(needed))
        editCapacity = max(editCapacity, editCount)
        continue
      }
      var map = SourceMap()
      for edit in edits[..<editCount] {
        map.append(received: Int(edit.old_length), normalized: Int(edit.new_length), isCopy: !edit.changed)
      }
      return (Array(target[..<Int(needed)]), map)
    }
  }
}
