/// Reads the runs of a document whose fonts may be of before Unicode.
///
/// A font's name is a hint, the syllables are the proof: text in ".VnTime" that is Unicode already stays as it is, and text in "Times New
/// Roman" between it that makes sense only as TCVN3 is read as that. The proof is weighed for each font over the whole document, then
/// for each stretch of it.
package struct FontDecoder {
  /// The encoding of most of the text that was not Unicode, UTF-8 where all was.
  package private(set) var encoding = TextEncoding.utf8
  package private(set) var evidence = EncodingEvidence(basis: .wellFormed)

  /// For the fonts whose names tell an encoding, and for all others (nil): what they hold where that is not Unicode.
  private var chosen: [TextEncoding?: TextEncoding] = [:]
  private var names: [String: FontName] = [:]

  private static let encodings: [TextEncoding] = [.tcvn3, .vni, .viscii, .vps]

  /// - Parameter paragraphs: all of a document, so that what is doubtful in one is settled by the others.
  /// - Complexity: linear.
  package init(_ paragraphs: some Sequence<[FontRun]>) {
    var totals: [TextEncoding?: [TextEncoding?: SyllableStatistics]] = [:]
    for runs in paragraphs {
      for stretch in stretches(of: runs) where stretch.isDoubtful {
        for (encoding, statistics) in stretch.readings(FontDecoder.encodings) {
          totals[stretch.named, default: [:]][encoding, default: SyllableStatistics()] += statistics
        }
      }
    }
    for (named, readings) in totals { chosen[named] = FontDecoder.choice(named, readings) }
    settle(totals)
  }

  /// Whether `runs(_:)` gives back what it gets.
  package var isIdentity: Bool { chosen.isEmpty }

  /// The runs of a paragraph in Unicode; those that follow each other in fonts of one encoding become one.
  package mutating func runs(_ runs: [FontRun]) -> [FontRun] {
    if isIdentity { return runs }
    return stretches(of: runs).map { stretch in
      guard stretch.isDoubtful, let encoding = reading(of: stretch) else {
        return FontRun(stretch.text, font: stretch.name)
      }
      return FontRun(stretch.decoded(encoding), font: stretch.name)
    }
  }

  /// Whether a font of this name holds other letters than its codes seem to be.
  package static func isOld(_ font: String) -> Bool { FontName(font).encoding != nil }

  // MARK: Choices

  /// What fonts hold, by all that is set in them.
  private static func choice(
    _ named: TextEncoding?, _ readings: [TextEncoding?: SyllableStatistics]
  ) -> TextEncoding? {
    let own = score(readings[nil])
    if let named, score(readings[named]) >= own { return named }
    let best = encodings.max { score(readings[$0]) < score(readings[$1]) } ?? .tcvn3
    guard let statistics = readings[best], let share = statistics.markedShare, share >= ReadingScore.convincingShare,
      score(statistics) >= max(ReadingScore.convincing, own + ReadingScore.change)
    else { return nil }
    return best
  }

  private static func score(_ statistics: SyllableStatistics?) -> Double {
    statistics.map(ReadingScore.of) ?? -.infinity
  }

  /// What a stretch holds: what its font does, unless the stretch itself says otherwise.
  private func reading(of stretch: FontStretch) -> TextEncoding? {
    let expected = chosen[stretch.named]
    var others: [TextEncoding?] = [nil, stretch.named]
    if encoding != .utf8 { others.append(encoding) }
    let readings = stretch.readings([expected].compactMap { $0 } + others.compactMap { $0 })
    let own = FontDecoder.score(readings[expected])
    guard let best = others.max(by: { FontDecoder.score(readings[$0]) < FontDecoder.score(readings[$1]) }),
      FontDecoder.score(readings[best]) > own + FontDecoder.doubt
    else { return expected }
    return best
  }

  /// What it takes to read a stretch otherwise than its font is: a word that is a syllable only so.
  private static let doubt = 4.0

  private mutating func settle(_ totals: [TextEncoding?: [TextEncoding?: SyllableStatistics]]) {
    var held: [TextEncoding: SyllableStatistics] = [:]
    var candidates: [TextEncoding?: SyllableStatistics] = [:]
    for (named, readings) in totals {
      held[chosen[named] ?? .utf8, default: SyllableStatistics()] += readings[chosen[named]] ?? SyllableStatistics()
      for (encoding, statistics) in readings { candidates[encoding, default: SyllableStatistics()] += statistics }
    }
    let old = held.filter { $0.key != .utf8 }.max {
      ($0.value.markedWords, $0.key.rawValue) < ($1.value.markedWords, $1.key.rawValue)
    }
    guard let old else { return }
    encoding = old.key
    func readings(_ statistics: [TextEncoding: SyllableStatistics]) -> [EncodingEvidence.Reading] {
      statistics.map { EncodingEvidence.Reading(encoding: $0, words: $1.markedWords, syllables: $1.markedSyllables) }
        .sorted { ($0.syllables, $0.encoding.rawValue) > ($1.syllables, $1.encoding.rawValue) }
    }
    let all = Dictionary(candidates.map { ($0.key ?? .utf8, $0.value) }, uniquingKeysWith: +)
    evidence = EncodingEvidence(
      basis: .fonts, candidates: readings(all), parts: held.count > 1 ? readings(held) : [])
  }

  // MARK: Stretches

  private mutating func stretches(of runs: [FontRun]) -> [FontStretch] {
    var result: [FontStretch] = []
    for run in runs {
      let font = fontName(run.font)
      if let last = result.indices.last, result[last].named == font.encoding {
        result[last].append(run.text, isCapital: font.isCapital)
      } else {
        result.append(FontStretch(run, font))
      }
    }
    return result
  }

  private mutating func fontName(_ name: String?) -> FontName {
    guard let name else { return .unknown }
    if let known = names[name] { return known }
    let font = FontName(name)
    names[name] = font
    return font
  }
}
