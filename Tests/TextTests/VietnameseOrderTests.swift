import Testing

@testable import Text

@Suite struct VietnameseOrderTests {
  @Test func lettersFollowTheAlphabetAndTonesComeLast() {
    let sorted = [
      "an", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "da", "đa", "em", "êm", "o", "ô", "ơ", "u", "ư", "y",
    ]
    let keys = sorted.map(VietnameseOrder.key)
    for (first, second) in zip(keys, keys.dropFirst()) { #expect(first.lexicographicallyPrecedes(second)) }
  }

  @Test func anyTextHasAKey() {
    for text in ["", "Đ", "\u{301}", String(repeating: "Nghị quyết ", count: 200)] {
      #expect(VietnameseOrder.key(text) == VietnameseOrder.key(text))
    }
  }
}
