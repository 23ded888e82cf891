/// Finds the encodings of bytes that are not UTF-8, by what they read as in each: line by line, since files grow from parts that were
/// typed on different machines.
struct EncodingDetector {
  /// A stretch of the bytes and the encoding it is read in.
  struct Part {
    var range: Range<Int>
    let encoding: TextEncoding
  }

  let parts: [Part]
  /// The encoding of most of the text.
  let encoding: TextEncoding
  let evidence: EncodingEvidence

  /// Of readings that are equally good, the first is taken.
  private static let encodings: [TextEncoding] = [.utf8, .windows1252, .tcvn3, .vni, .windows1258, .viscii, .vps]
  private static let decoders = encodings.map { $0 == .utf8 ? nil : LegacyDecoder($0) }

  /// - Parameter firstMalformed: the offset of the first byte that is not UTF-8.
  /// - Throws: `.malformed` where most of it is UTF-8, `.unrecognised` where no encoding convinces.
  /// - Complexity: linear.
  init(_ bytes: [UInt8], firstMalformed: Int) throws(DecodingFailure) {
    let found: Result<EncodingDetector, DecodingFailure> = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(DecodingFailure) in try EncodingDetector(buffer, firstMalformed: firstMalformed) }
    }
    self = try found.get()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstMalformed: Int) throws(DecodingFailure) {
    let holdsControls = bytes.contains { $0 < 0x20 && EncodingDetector.isControlLetter($0) }
    var path = ReadingPath(costs: EncodingDetector.encodings.map { _ in ReadingScore.change })
    var totals = EncodingDetector.encodings.map { _ in SyllableStatistics() }
    var judged: [Range<Int>] = []
    var weighed = 0
    for range in LineStretches(bytes) {
      let line = UnsafeBufferPointer(rebasing: bytes[range])
      guard line.contains(where: { $0 >= 0x80 || holdsControls && $0 < 0x20 && EncodingDetector.isControlLetter($0) })
      else { continue }
      if weighed >= ReadingScore.sample, let scores = EncodingDetector.scores(of: line, ifOnly: path.leader) {
        path.append(scores)
      } else {
        let (scores, statistics) = EncodingDetector.readings(of: line)
        path.append(scores)
        for index in totals.indices { totals[index] += statistics[index] }
        weighed += line.count
      }
      judged.append(range)
    }
    let chosen = path.readings
    let candidates = EncodingDetector.candidates(totals)
    let (held, western) = EncodingDetector.held(bytes, judged, chosen)
    let parts = EncodingDetector.parts(judged, chosen, count: bytes.count)
    let main = held.max { $0.words < $1.words }?.encoding ?? .windows1252
    guard EncodingDetector.isConvincing(held, western: western) else {
      if held.contains(where: { $0.encoding == .utf8 && $0.words > 0 && $0.share >= 0.5 }) {
        throw .malformed(encoding: .utf8, offset: firstMalformed)
      }
      throw .unrecognised(
        offset: firstMalformed,
        nearest: candidates.first ?? EncodingEvidence.Reading(encoding: .windows1252, words: 0, syllables: 0))
    }
    self.parts = parts
    encoding = main
    evidence = EncodingEvidence(
      basis: main == .windows1252 ? .western : .syllables, candidates: candidates, parts: held.count > 1 ? held : [])
  }

  /// The scores of a line that leaves no doubt that it is in one of the encodings, else nil.
  private static func scores(of line: UnsafeBufferPointer<UInt8>, ifOnly index: Int) -> [Double]? {
    guard let decoder = decoders[index] else { return nil }
    let found = SyllableStatistics(utf8: decoder.decode(line)[...])
    guard found.markedWords >= ReadingScore.sufficient, found.markedSyllables == found.markedWords else { return nil }
    var scores = encodings.map { _ in ReadingScore.of(words: found.markedWords, syllables: 0) }
    scores[index] = ReadingScore.of(found)
    return scores
  }

  private static func readings(
    of line: UnsafeBufferPointer<UInt8>
  ) -> (scores: [Double], statistics: [SyllableStatistics]) {
    var scores: [Double] = []
    var statistics: [SyllableStatistics] = []
    for (encoding, decoder) in zip(encodings, decoders) {
      var found = SyllableStatistics()
      var score = -Double.infinity
      if let decoder {
        found = SyllableStatistics(utf8: decoder.decode(line)[...])
        score = encoding == .windows1252 ? WesternWords(line).score : ReadingScore.of(found)
      } else if UTF8Scan(line).firstMalformed == nil {
        found = SyllableStatistics(utf8: Array(line)[...])
        score = ReadingScore.of(found)
      }
      scores.append(score)
      statistics.append(found)
    }
    return (scores, statistics)
  }

  /// How what was weighed reads in each encoding but UTF-8, which it is not in.
  private static func candidates(_ totals: [SyllableStatistics]) -> [EncodingEvidence.Reading] {
    zip(encodings, totals).dropFirst().map {
      EncodingEvidence.Reading(encoding: $0, words: $1.markedWords, syllables: $1.markedSyllables)
    }
    .sorted {
      ReadingScore.of(words: $0.words, syllables: $0.syllables)
        > ReadingScore.of(words: $1.words, syllables: $1.syllables)
    }
  }

  /// What each encoding that was chosen holds of the text, and how Western what is read as Windows-1252 looks.
  private static func held(
    _ bytes: UnsafeBufferPointer<UInt8>, _ judged: [Range<Int>], _ chosen: [UInt8]
  ) -> (held: [EncodingEvidence.Reading], western: WesternWords) {
    var western = WesternWords()
    var order: [UInt8] = []
    var sums: [UInt8: SyllableStatistics] = [:]
    for (range, index) in zip(judged, chosen) {
      let line = UnsafeBufferPointer(rebasing: bytes[range])
      let utf8 = decoders[Int(index)]?.decode(line) ?? Array(line)
      if encodings[Int(index)] == .windows1252 { western = western + WesternWords(line) }
      if sums[index] == nil { order.append(index) }
      sums[index] = (sums[index] ?? SyllableStatistics()) + SyllableStatistics(utf8: utf8[...])
    }
    let held = order.map { index in
      let sum = sums[index] ?? SyllableStatistics()
      return EncodingEvidence.Reading(
        encoding: encodings[Int(index)], words: sum.markedWords, syllables: sum.markedSyllables)
    }
    return (held, western)
  }

  /// Lines of ASCII go with what stands before them.
  private static func parts(_ judged: [Range<Int>], _ chosen: [UInt8], count: Int) -> [Part] {
    var parts: [Part] = []
    for (range, index) in zip(judged, chosen) {
      let encoding = encodings[Int(index)]
      if parts.last?.encoding == encoding { continue }
      let start = parts.isEmpty ? 0 : range.lowerBound
      if let last = parts.indices.last { parts[last].range = parts[last].range.lowerBound..<start }
      parts.append(Part(range: start..<count, encoding: encoding))
    }
    return parts
  }

  /// Every part must convince.
  private static func isConvincing(_ held: [EncodingEvidence.Reading], western: WesternWords) -> Bool {
    let others = held.filter { $0.encoding != .windows1252 }
    if others.isEmpty { return western.isConvincing }
    return western.markedWords == western.westernWords && western.undefined == 0
      && others.allSatisfy {
        $0.share >= ReadingScore.convincingShare
          && ($0.encoding == .utf8
            || ReadingScore.of(words: $0.words, syllables: $0.syllables) >= ReadingScore.convincing)
      }
  }

  private static func isControlLetter(_ code: UInt8) -> Bool {
    CodeTables.vps[Int(code)] != code || CodeTables.viscii[Int(code)] != code
  }
}
