import Testing

@testable import Text

@Suite struct SyllableTests {
  @Test(arguments: [
    "nghiêng", "khuỷu", "quyết", "giếng", "gì", "gìn", "giữ", "gia", "nguyễn", "uỷ", "ủy", "ý", "ở", "oan", "thuở",
    "khuya",
    "quốc", "quýt", "quít", "kế", "hoạch", "xoong", "yểu", "ưu", "ươm", "rượu", "hoà", "hòa", "Ðỗ", "ĐIỀU", "CỘNG",
    "ngoằn", "huých",
    "nghề", "ghét", "cách", "khuất", "luật", "thoả", "lý", "kỹ", "quỹ", "giết", "riêng", "ngoẻo",
  ])
  func isSyllable(_ word: String) {
    let statistics = SyllableStatistics(word)
    #expect(statistics.words == 1 && statistics.syllables == 1)
    #expect(statistics.markedSyllables == (word.utf8.count > word.count ? 1 : 0))
  }

  @Test(arguments: [
    "céng", "nghành", "cêch", "kác", "ngiên", "hoach", "viet", "bàt", "cảp", "đểp", "zè", "fần", "quuy", "aạ", "ếế",
    "tröôøng", "thµnh",
    "c¸ch", "®ång", "ñoäng", "oà́", "strength", "thé́",
  ])
  func isNone(_ word: String) {
    #expect(SyllableStatistics(word).syllables == 0 && SyllableStatistics(word).words == 1)
  }

  /// Codes, numbers and abbreviations are no words.
  @Test func countsWords() {
    #expect(SyllableStatistics("57-NQ/TW, 8h30, A4; UBND, HĐND § • 12; a) y, 20ºC").words == 0)
    let statistics = SyllableStatistics("Số: 12/KH-UBND của ­Sở Nội vụ, The List")
    #expect(
      statistics.words == 7 && statistics.syllables == 6 && statistics.markedWords == 5 && statistics.markedShare == 1)
    #expect(SyllableStatistics("").share == nil)
  }

  @Test func spellsEachSyllableOnce() {
    let all = Syllable.allSpellings()
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.utf16.count <= 7 })
  }
}
