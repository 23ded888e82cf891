import Testing

@testable import Search

@Suite struct RawTypingTests {
  @Test(
    arguments: [
      ("nghij", "nghị"), ("quyeets", "quyết"), ("dduwowngf", "đường"), ("dduwongf", "đường"), ("tieengs", "tiếng"),
      ("vieetj", "việt"), ("tooi", "tôi"), ("thuyr", "thủy"), ("hoaf", "hòa"), ("cos", "có"), ("quys", "quý"),
      ("giaf", "già"),
      ("nghi5", "nghị"), ("quye61t", "quyết"), ("d9uong72", "đường"), ("d9u7o7ng2", "đường"), ("tie6ng1", "tiếng"),
      ("keees", nil), ("hoach", nil), ("test1", nil), ("nq57", nil), ("ubnd", nil), ("xyz", nil), ("banf", "bàn"),
    ] as [(String, String?)])
  func keysMakeASyllable(keys: String, syllable: String?) { #expect(RawTyping.syllable(keys) == syllable) }

  @Test(arguments: ["nghị", "quyết", "đường", "thủy", "khuỷu", "giếng", "gì", "quốc", "yêu", "oanh", "nghiêng"])
  func syllables(word: String) {
    let text = Analyzer(.document).analyze(.init(word))
    let folded = String(decoding: text.folded(text.words[0]), as: UTF8.self)
    #expect(VietnameseSyllable.isFoldedSyllable(folded))
  }

  @Test(arguments: ["nghij", "quyeets", "data", "xyz", "strong", "ubnd", "tooi", "cos"])
  func noSyllables(word: String) { #expect(!VietnameseSyllable.isFoldedSyllable(word)) }

  @Test func stoppedSyllablesHaveTwoTones() {
    #expect(VietnameseSyllable.isSyllable("quyêt", tone: 1))
    #expect(!VietnameseSyllable.isSyllable("quyêt", tone: 2))
  }

  @Test func oneSlip() {
    let near = OneLetterOff.spellings(of: Array("quyet".utf8))
    for slip in ["quyt", "qyuet", "quuyet", "quyer", "quyett", "uyet"] {
      #expect(near.contains(Array(slip.utf8)), "\(slip)")
    }
    #expect(!near.contains(Array("quyet".utf8)))
    #expect(near.count < 330)
  }
}
