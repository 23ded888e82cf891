/// Finds the lines of a UTF-8 text whose letters are codes of an older encoding that some program took for Latin-1 on the way
/// ("Céng hoµ x· héi" for "Cộng hoà xã hội"), or UTF-8 itself so mistaken ("Cá»™ng").
struct MisreadLines {
  /// A stretch of the text, and the encoding its codes were in; nil where it is what it seems.
  struct Part {
    var range: Range<Int>
    let encoding: TextEncoding?
  }

  /// Empty where nothing was misread.
  private(set) var parts: [Part] = []
  private(set) var held: [EncodingEvidence.Reading] = []

  private static let readings: [TextEncoding?] = [nil, .tcvn3, .vni, .viscii, .vps, .windows1258, .utf8]
  /// Strange letters and signs in a text below which it is not looked at: "10 µm" is what it seems.
  static let fewest = 3

  /// - Parameter utf8: well-formed.
  /// - Complexity: linear.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    var path = ReadingPath(costs: MisreadLines.readings.map { $0 == nil ? 0 : ReadingScore.change })
    var judged: [Range<Int>] = []
    var wasJudged = true
    let (lines, doubtful) = MisreadLines.lines(of: utf8)
    for (index, range) in lines.enumerated() {
      // Lines without a stranger may be misread only beside some with.
      let isJudged =
        doubtful[index] || index > 0 && doubtful[index - 1] || index + 1 < lines.count && doubtful[index + 1]
      if isJudged {
        path.append(MisreadLines.scores(of: UnsafeBufferPointer(rebasing: utf8[range]), likeliest: path.leader))
        judged.append(range)
      } else if let last = judged.indices.last, !wasJudged {
        judged[last] = judged[last].lowerBound..<range.upperBound
      } else {
        path.append(MisreadLines.readings.map { $0 == nil ? 0 : -.infinity })
        judged.append(range)
      }
      wasJudged = isJudged
    }
    let chosen = path.readings
    guard chosen.contains(where: { $0 != 0 }) else { return }
    var first = 0
    while first < judged.count {
      let end = chosen[first...].firstIndex { $0 != chosen[first] } ?? judged.count
      add(utf8, judged[first..<end], MisreadLines.readings[Int(chosen[first])])
      first = end
    }
    if !parts.contains(where: { $0.encoding != nil }) { parts = [] }
    if let last = parts.indices.last { parts[last].range = parts[last].range.lowerBound..<utf8.count }
  }

  /// Adds lines that read alike: as misread only where several different words prove it.
  private mutating func add(
    _ utf8: UnsafeBufferPointer<UInt8>, _ lines: ArraySlice<Range<Int>>, _ encoding: TextEncoding?
  ) {
    guard let first = lines.first, let last = lines.last else { return }
    var statistics = SyllableStatistics()
    var words: Set<Substring> = []
    for range in lines {
      let line = UnsafeBufferPointer(rebasing: utf8[range])
      let text = encoding.flatMap { MisreadLines.decode(CodeLine(line).codes, as: $0) } ?? Array(line)
      statistics = statistics + SyllableStatistics(utf8: text[...])
      if encoding != nil, words.count < 3 {
        for word in String(decoding: text, as: UTF8.self).split(whereSeparator: { !$0.isLetter })
        where !word.utf8.allSatisfy({ $0 < 0x80 }) { words.insert(word) }
      }
    }
    let isProven =
      words.count >= 3
      && Double(statistics.markedSyllables) >= ReadingScore.convincingShare * Double(statistics.markedWords)
    let found = isProven ? encoding : nil
    if found == nil && encoding != nil {
      statistics = lines.reduce(SyllableStatistics()) { $0 + SyllableStatistics(utf8: Array(utf8[$1])[...]) }
    }
    let start = parts.isEmpty ? 0 : first.lowerBound
    let end = last.upperBound
    if let before = parts.indices.last, parts[before].encoding == found {
      parts[before].range = parts[before].range.lowerBound..<end
    } else {
      if let before = parts.indices.last { parts[before].range = parts[before].range.lowerBound..<start }
      parts.append(Part(range: start..<end, encoding: found))
    }
    let reading = EncodingEvidence.Reading(
      encoding: found ?? .utf8, words: statistics.markedWords, syllables: statistics.markedSyllables)
    if let index = held.firstIndex(where: { $0.encoding == reading.encoding }) {
      held[index] = EncodingEvidence.Reading(
        encoding: reading.encoding, words: held[index].words + reading.words,
        syllables: held[index].syllables + reading.syllables)
    } else {
      held.append(reading)
    }
  }

  /// The lines that are not all ASCII, and whether each holds a stranger.
  private static func lines(of utf8: UnsafeBufferPointer<UInt8>) -> (lines: [Range<Int>], doubtful: [Bool]) {
    var lines: [Range<Int>] = []
    var doubtful: [Bool] = []
    for range in LineStretches(utf8) {
      let scan = UTF8Scan(UnsafeBufferPointer(rebasing: utf8[range]))
      if scan.isASCII { continue }
      lines.append(range)
      doubtful.append(scan.strangers > 0)
    }
    return (lines, doubtful)
  }

  /// - Parameter likeliest: the reading of the line before; where that leaves no doubt, no other is asked.
  private static func scores(of line: UnsafeBufferPointer<UInt8>, likeliest: Int) -> [Double] {
    let codes = CodeLine(line)
    if let encoding = readings[likeliest], !codes.holdsForeignLetter, let text = decode(codes.codes, as: encoding) {
      let found = SyllableStatistics(utf8: text[...])
      if found.markedWords >= ReadingScore.sufficient, found.markedSyllables == found.markedWords {
        var scores = readings.map { _ in ReadingScore.of(words: found.markedWords, syllables: 0) }
        scores[likeliest] = ReadingScore.of(found)
        return scores
      }
    }
    // Marks that stand apart are composed first: a program that writes them so misread nothing.
    let composed = (try? NormalizedText.nfc(Array(line)).0) ?? Array(line)
    let own = ReadingScore.of(SyllableStatistics(utf8: composed[...]))
    return readings.map { encoding in
      guard let encoding else { return own }
      guard !codes.holdsForeignLetter, let text = decode(codes.codes, as: encoding) else { return -.infinity }
      return ReadingScore.of(SyllableStatistics(utf8: text[...]))
    }
  }

  /// The text of codes as UTF-8; nil where they are not well-formed.
  static func decode(_ codes: [UInt8], as encoding: TextEncoding) -> [UInt8]? {
    if encoding == .utf8 { return UTF8Scan(codes).firstMalformed == nil ? codes : nil }
    return codes.withUnsafeBufferPointer { LegacyDecoder(encoding).decode($0) }
  }
}
