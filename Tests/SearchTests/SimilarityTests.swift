import Testing
import Text

@testable import Search

@Suite struct SimilarityTests {
  /// Two random sets of hashes with a known share in common.
  private func pair(_ common: Int, _ own: Int, using random: inout SeededGenerator) -> (ShingleSet, ShingleSet) {
    func hashes(_ count: Int) -> [UInt64] { (0..<count).map { _ in random.next() } }
    let shared = hashes(common)
    return (ShingleSet(hashes: Set(shared + hashes(own))), ShingleSet(hashes: Set(shared + hashes(own))))
  }

  /// The estimate is unbiased and lies within five standard errors of the exact resemblance, also where there are fewer runs
  /// than bins.
  @Test func signaturesEstimateResemblance() throws {
    var random = SeededGenerator()
    var bias = 0.0
    let rounds = 400
    for _ in 0..<rounds {
      let (one, other) = pair(
        Int.random(in: 1...300, using: &random), Int.random(in: 0...100, using: &random), using: &random)
      let exact = one.resemblance(to: other)
      let estimate = try #require(SimilaritySignature(one)).resemblance(to: try #require(SimilaritySignature(other)))
      // Fewer runs than bins tell less.
      let told = Double(min(SimilaritySignature.bins, one.hashes.union(other.hashes).count))
      let error = (exact * (1 - exact) / told).squareRoot()
      #expect(abs(estimate - exact) <= 5.5 * error + 0.02, "\(estimate) for \(exact), seed \(random.seed)")
      bias += estimate - exact
    }
    #expect(abs(bias) / Double(rounds) < 0.01, "seed \(random.seed)")
  }

  @Test func signaturesAreReadBack() throws {
    let signature = try #require(SimilaritySignature(ShingleSet(NormalizedText("Kế hoạch chuyển đổi số của tỉnh"))))
    #expect(signature.bytes.count == 258)
    #expect(SimilaritySignature(bytes: signature.bytes) == signature)
    #expect(SimilaritySignature(bytes: [1, 2]) == nil)
    #expect(SimilaritySignature(ShingleSet(NormalizedText("…"))) == nil)
  }

  /// Groups equal those that comparing all pairs of signatures gives, and clear cases equal those of exact resemblance.
  @Test func groupsEqualThoseOfAllPairs() throws {
    var random = SeededGenerator()
    for _ in 0..<20 {
      var sets: [ShingleSet] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let base = (0..<Int.random(in: 20...400, using: &random)).map { _ in random.next() as UInt64 }
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let kept = base.shuffled(using: &random).dropFirst(base.count * Int.random(in: 0...30, using: &random) / 100)
          sets.append(ShingleSet(hashes: Set(kept)))
        }
      }
      let signatures = sets.map { SimilaritySignature($0) }
      let members = signatures.map { SimilarityGroups.Member(signature: $0, symbol: nil) }
      var expected = DisjointSets(count: sets.count)
      for first in sets.indices {
        for second in sets.indices.dropFirst(first + 1) {
          if signatures[first]!.isVersion(of: signatures[second]!, threshold: SimilarityGroups.threshold) {
            expected.unite(first, second)
          }
        }
      }
      let groups = SimilarityGroups.groups(of: members)
      #expect(groups == expected.groups, "seed \(random.seed)")
      for group in groups {
        for member in group {
          let best = group.filter { $0 != member }.map { sets[member].resemblance(to: sets[$0]) }.max() ?? 0
          #expect(best > 0.6, "seed \(random.seed)")
        }
      }
      #expect(Set(groups.joined()).count == groups.joined().count)
    }
  }

  /// Four thousand texts that share one long passage and four thousand copies of one text take no more than their number asks.
  @Test func manyAlikeTakeNoMoreThanLinearTime() throws {
    var random = SeededGenerator()
    let shared = (0..<40).map { _ in random.next() as UInt64 }
    func member(_ hashes: [UInt64]) -> SimilarityGroups.Member {
      SimilarityGroups.Member(signature: SimilaritySignature(ShingleSet(hashes: Set(hashes))), symbol: nil)
    }
    let count = 4_000
    var members = Array(repeating: member(shared), count: count)
    for _ in 0..<count { members.append(member(shared + (0..<40).map { _ in random.next() })) }
    let clock = ContinuousClock()
    var groups: [[Int]] = []
    let time = clock.measure { groups = SimilarityGroups.groups(of: members) }
    #expect(groups.first?.count ?? 0 >= count)
    #expect(time < .seconds(60))
  }

  /// A draft without a number joins one numbered document, but does not make two of them one.
  @Test func formsFilledInDifferentlyAreDocumentsOfTheirOwn() throws {
    var random = SeededGenerator()
    let shared = (0..<300).map { _ in random.next() as UInt64 }
    func member(_ symbol: String?) -> SimilarityGroups.Member {
      SimilarityGroups.Member(
        signature: SimilaritySignature(ShingleSet(hashes: Set(shared + [random.next()]))), symbol: symbol)
    }
    #expect(SimilarityGroups.groups(of: [member("12/GM-UBND"), member("13/GM-UBND")]) == [])
    #expect(SimilarityGroups.groups(of: [member("12/GM-UBND"), member("12/GM-UBND"), member(nil)]) == [[0, 1, 2]])
    let mixed = SimilarityGroups.groups(of: [member("12/GM-UBND"), member(nil), member("13/GM-UBND")])
    #expect(mixed.count == 1 && mixed[0].count == 2)
  }

  /// One word of a short text makes another document of it.
  @Test func shortTextsMustBeTheSame() {
    func member(_ text: String) -> SimilarityGroups.Member {
      SimilarityGroups.Member(signature: SimilaritySignature(ShingleSet(NormalizedText(text))), symbol: nil)
    }
    let text = "Báo cáo về chuyển đổi số của tỉnh Hà Tĩnh năm"
    #expect(SimilarityGroups.groups(of: [member(text + " 2025"), member(text + " 2026")]) == [])
    #expect(SimilarityGroups.groups(of: [member("an"), member("ân"), member("AN.")]) == [[0, 2]])
  }

  @Test(arguments: [
    ("Kế hoạch số 12 của tỉnh", "KẾ HOẠCH  SỐ 12\ncủa tỉnh", 1.0),
    ("Kế hoạch số 12 của tỉnh", "ke hoach so 12 cua tinh", 0.0),
    ("một hai ba bốn năm", "một hai ba bốn sáu", 1.0 / 3),
    ("một hai", "một hai ba bốn", 0.0),
  ])
  func onlyWordsCount(first: String, second: String, expected: Double) {
    let resemblance = ShingleSet(NormalizedText(first)).resemblance(to: ShingleSet(NormalizedText(second)))
    #expect(abs(resemblance - expected) < 1e-9)
  }
}
