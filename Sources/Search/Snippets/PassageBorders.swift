import Text

/// Widens a stretch of a text to borders a reader expects: of sentences and lines if they are near, else of words.
struct PassageBorders {
  struct Passage {
    let range: TextRange
    let startsSentence: Bool
    let endsSentence: Bool
  }

  let text: NormalizedText
  let tokens: TokenRun

  /// The stretch with as much of its surroundings as fits.
  func passage(around core: TextRange, length: Int) -> Passage {
    let first = token(atOrAfter: core.start)
    let last = max(first, core.isEmpty ? first : token(atOrAfter: core.end - 1))
    let size = max(0, Int(tokens[last].end) - Int(tokens[first].start))
    let (start, startsSentence) = start(before: first, room: max(0, length - size))
    let used = Int(tokens[last].end) - Int(tokens[start].start)
    let (end, endsSentence) = end(after: last, room: max(0, length - used))
    let range = TextRange(Int(tokens[start].start), Int(tokens[end].end))
    return Passage(range: range, startsSentence: startsSentence, endsSentence: endsSentence)
  }

  /// The start of the sentence if there is room for it; else about a third of the room before.
  private func start(before token: Int, room: Int) -> (Int, Bool) {
    let bytes = Int(tokens[token].start)
    var place = token
    var fallback = token
    while true {
      if beginsSentence(place) { return (place, true) }
      guard place > 0, bytes - Int(tokens[place - 1].start) <= room else { break }
      place -= 1
      if bytes - Int(tokens[place].start) <= room / 3, tokens[place].gap != .none { fallback = place }
    }
    return (wordStart(fallback), false)
  }

  /// The last end of a sentence within the room; else as far as it goes.
  private func end(after token: Int, room: Int) -> (Int, Bool) {
    let bytes = Int(tokens[token].end)
    var place = token
    var sentence: Int? = endsSentence(token) ? token : nil
    while place + 1 < tokens.count, Int(tokens[place + 1].end) - bytes <= room {
      place += 1
      if endsSentence(place) { sentence = place }
    }
    if place + 1 == tokens.count { return (place, true) }
    if let sentence { return (sentence, true) }
    while place > token, tokens[place + 1].gap == .none { place -= 1 }
    return (place, false)
  }

  private func beginsSentence(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    if tokens[place].gap == .line || tokens[place].gap == .piece { return true }
    return endsSentence(place - 1) && tokens[place].gap != .none
  }

  private func endsSentence(_ place: Int) -> Bool {
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    if next.gap == .line || next.gap == .piece { return true }
    guard next.gap != .none, next.kind != .word || next.isCapital else { return false }
    switch tokens[place].kind {
    case .semicolon: return true
    // Not the period of "1." or of an initial.
    case .period: return place > 0 && tokens[place - 1].kind == .word && tokens[place - 1].length > 1
    case .sign:
      return text.utf8[Int(tokens[place].start)] == UInt8(ascii: "!")
        || text.utf8[Int(tokens[place].start)] == UInt8(ascii: "?")
    default: return false
    }
  }

  /// The first token of what is written without a gap ("57-NQ/TW").
  private func wordStart(_ place: Int) -> Int {
    var start = place
    while start > 0, tokens[start].gap == .none { start -= 1 }
    return start
  }

  /// The first token that ends after an offset.
  private func token(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
