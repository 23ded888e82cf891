/// The spellings one slip of the keyboard away from a folded word (Damerau, A technique for computer detection and correction
/// of spelling errors, 1964).
enum OneLetterOff {
  static func spellings(of word: [UInt8]) -> Set<[UInt8]> {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    var spellings: Set<[UInt8]> = []
    for place in word.indices {
      var shorter = word
      shorter.remove(at: place)
      spellings.insert(shorter)
      var other = word
      for letter in letters {
        other[place] = letter
        spellings.insert(other)
      }
      if place > 0 {
        var swapped = word
        swapped.swapAt(place - 1, place)
        spellings.insert(swapped)
      }
    }
    for place in 0...word.count {
      for letter in letters { spellings.insert(Array(word[..<place]) + [letter] + word[place...]) }
    }
    spellings.remove(word)
    return spellings
  }
}
