import Testing

@testable import Facts

@Suite struct IssuingBodyTests {
  @Test func everyCodeIsOneWord() {
    #expect(IssuingBody.all.allSatisfy { !$0.code.isEmpty && !$0.code.contains(where: \.isWhitespace) })
  }

  @Test(arguments: ["SYT", "SXD", "UBND", "TTg", "BCĐTW"])
  func knows(_ code: String) { #expect(IssuingBody.all.contains { $0.code == code }) }
}
