@testable import Text

/// Random syllables of Vietnamese, with tones, three of four with a letter beyond ASCII as in running text.
struct RandomSyllables {
  private let marked: [String]
  private let plain: [String]

  init() {
    var marked: [String] = []
    var plain: [String] = []
    for spelling in Syllable.allSpellings() {
      let scalars = Array(spelling.unicodeScalars)
      for tone in 0...5 {
        // The tone goes to the last vowel that takes one: any place makes a valid syllable.
        var toned = scalars
        guard let place = scalars.lastIndex(where: { VietnameseVowel.adding(tone: tone, to: $0.value) != nil }),
          let letter = VietnameseVowel.adding(tone: tone, to: scalars[place].value)
        else { continue }
        toned[place] = Unicode.Scalar(letter)!
        let word = String(String.UnicodeScalarView(toned))
        guard SyllableStatistics("x " + word).syllables == 1 else { continue }
        if word.utf8.count == word.unicodeScalars.count { plain.append(word) } else { marked.append(word) }
      }
    }
    self.marked = marked
    self.plain = plain
  }

  func sentence(of count: Int, using random: inout SplitMix) -> String {
    let words = (0..<count).map { _ in
      (Int.random(in: 0..<4, using: &random) == 0 ? plain : marked).randomElement(using: &random)!
    }
    return words.joined(separator: " ") + ", "
  }
}
