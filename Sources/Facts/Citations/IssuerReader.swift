import Text

/// Reads who issued a cited document: "của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch", "của Đảng ủy xã Kè Sắt".
struct IssuerReader {
  let reading: TokenReading
  private static let longestName = 24

  /// The tokens of the issuer that follow "của" at a token.
  /// - Parameter isJoint: whether several bodies issued it together.
  func issuer(at index: Int, isJoint: Bool = false) -> Range<Int>? {
    guard reading.isWord(index, reading.words.cua) else { return nil }
    return name(at: index + 1, isJoint: isJoint)
  }

  /// The name that begins at a token.
  func name(at start: Int, isJoint: Bool = false) -> Range<Int>? {
    var end = bodies(from: start, isJoint: isJoint) ?? openName(from: start) ?? start
    guard end > start else { return nil }
    end = withField(from: start, end)
    return start..<end
  }

  /// Names of the table one after another, places behind them, further names joined to them.
  private func bodies(from start: Int, isJoint: Bool) -> Int? {
    let isLeague = reading.isWord(start, CitationWords.key("liên"))
    guard reading.kind(start) == .word, reading.tokens[start].isCapital || isLeague else { return nil }
    let longest = isJoint || isLeague ? 60 : IssuerReader.longestName
    var index = start
    var end = start
    var isLast = false
    while let match = IssuerNames.table.match(reading.tokens, at: index), index - start < longest {
      index += match.count
      if match.value == .open, let name = openName(from: index) { index = name }
      if isLeague, let field = IssuerNames.fieldTable.match(reading.tokens, at: index) { index += field.count }
      index = place(from: index)
      end = index
      // After "và" comes the last: what follows a further comma issues something else.
      if isLast && reading.kind(index) == .comma { break }
      if isJoint || isLeague {
        isLast = reading.isWord(index, reading.words.va)
        index = joined(from: index, isLeague: isLeague)
      }
    }
    return end > start ? max(end, isLeague ? index : end) : nil
  }

  /// Over the name of a place or a field: capitals, words of levels.
  private func place(from start: Int) -> Int {
    var index = start
    while index < start + IssuerReader.longestName, reading.kind(index) == .word,
      reading.tokens[index].gap.rawValue <= Token.Gap.space.rawValue || reading.tokens[index].gap == .piece
    {
      let token = reading.tokens[index]
      // The next sentence after a line without a full stop.
      if token.isCapital,
        CitationTypeNames.table.match(reading.tokens, at: index) != nil
          || RelationWords.isGoverning(reading.tokens, at: index)
      {
        break
      }
      if let match = IssuerNames.table.match(reading.tokens, at: index), token.isCapital || match.count > 1 { break }
      guard token.isCapital || IssuerNames.levels.contains(token.value) || continuesField(index) else { break }
      index += 1
      // "Sở TT&TT"
      if reading.kind(index) == .ampersand, reading.isGlued(index), reading.isGlued(index + 1) { index += 1 }
    }
    return index
  }

  /// "và" and hyphens inside the name of a field: "Văn hóa và Thể thao", "Bắc Ninh".
  private func continuesField(_ index: Int) -> Bool {
    if reading.isWord(index, reading.words.va) {
      return reading.kind(index + 1) == .word && reading.tokens[index + 1].shape == .capitalized
        && CitationTypeNames.table.match(reading.tokens, at: index + 1) == nil
        && IssuerNames.table.match(reading.tokens, at: index + 1) == nil && index > 0
        && reading.tokens[index - 1].isCapital
    }
    // The second syllable of a word whose first is capital: "Nội vụ", "Ngoại vụ", "Chi bộ".
    return index > 0 && reading.tokens[index - 1].shape == .capitalized
      && !IssuerNames.stops.contains(reading.tokens[index].value)
      && !IssuerNames.levels.contains(reading.tokens[index - 1].value)
      && !reading.isWord(index, reading.words.cua)
      && !RelationWords.isGoverning(reading.tokens, at: index)
  }

  /// Over "," "và" "-" to a further name.
  private func joined(from index: Int, isLeague: Bool) -> Int {
    var next = index
    if reading.kind(next) == .comma || reading.kind(next) == .dash { next += 1 }
    if reading.isWord(next, reading.words.va) { next += 1 }
    guard next > index, next < reading.count, reading.tokens[next].isCapital else { return index }
    if IssuerNames.table.match(reading.tokens, at: next) != nil { return next }
    // "liên Sở Nội vụ - Khoa học và Công nghệ"
    if isLeague, let field = IssuerNames.fieldTable.match(reading.tokens, at: next) { return next + field.count }
    return index
  }

  /// A name that no table knows: from a capital or a word of level to the first word that cannot be in a name.
  private func openName(from start: Int) -> Int? {
    guard reading.kind(start) == .word,
      reading.tokens[start].isCapital || IssuerNames.levels.contains(reading.tokens[start].value),
      CitationTypeNames.table.match(reading.tokens, at: start) == nil
    else { return nil }
    var index = start
    while index < start + 14, reading.kind(index) == .word, !reading.isWord(index, reading.words.va),
      reading.tokens[index].isCapital || !IssuerNames.stops.contains(reading.tokens[index].value)
    { index += 1 }
    return index
  }

  /// A steering committee's field belongs to its name where a short form in parentheses and then the subject follow:
  /// "Ban Chỉ đạo tỉnh về phát triển khoa học (Ban Chỉ đạo tỉnh) về chương trình công tác".
  private func withField(from start: Int, _ end: Int) -> Int {
    guard reading.isWord(end, reading.words.ve) else { return end }
    var index = end + 1
    while index < end + 40, let kind = reading.kind(index), kind == .word || kind == .comma || kind == .dash {
      index += 1
    }
    guard reading.kind(index) == .openParen else { return end }
    let fieldEnd = index
    while index < fieldEnd + 14, let kind = reading.kind(index), kind != .closeParen { index += 1 }
    guard reading.kind(index) == .closeParen, reading.isWord(index + 1, reading.words.ve) else { return end }
    return fieldEnd
  }
}
