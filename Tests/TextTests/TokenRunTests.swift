import Testing

@testable import Text

@Suite struct TokenRunTests {
  private func run(_ text: String) -> TokenRun { Tokenizer.tokens(of: NormalizedText(text)) }

  @Test func aSliceIsCountedFromZero() {
    let tokens = run("Sở Nội vụ chủ trì")
    let rest = TokenRun(tokens[2...])
    #expect(rest.count == 3)
    #expect(rest[0].value == SpellingKey("vụ").value)
    #expect(rest.indices == 0..<3)
  }

  /// Lines of one text that follow one another read as one run; the first word of each says that a piece begins.
  @Test func adjoiningPiecesAreJoinedWithoutCopying() {
    let text = NormalizedText("Sở Nội vụ\nchủ trì\n\nthực hiện")
    let lines = (1...text.lineCount).map(text.range(ofLine:))
    let runs = Tokenizer.tokens(of: text, inEach: lines)
    var joined = runs[0]
    for run in runs.dropFirst() { joined.append(run) }
    #expect(joined.map(\.value) == run("Sở Nội vụ chủ trì thực hiện").map(\.value))
    #expect(joined.map(\.gap) == [.piece, .space, .space, .piece, .space, .piece, .space])
    #expect(joined.storage === runs[0].storage)
  }

  /// What a run takes from elsewhere is copied; nobody else sees it.
  @Test func distantPiecesAreCopied() {
    let first = run("Sở Nội vụ")
    var joined = first
    for _ in 0..<100 { joined.append(run("chủ trì")) }
    #expect(joined.count == 203)
    #expect(first.count == 3)
    #expect(joined[201].value == SpellingKey("chủ").value)
    var copy = joined
    copy.append(first)
    #expect(joined.count == 203 && copy.count == 206)
    #expect(copy[203].value == SpellingKey("sở").value)
  }

  @Test func emptyRunsTakeWhateverComes() {
    var joined = TokenRun()
    joined.append(TokenRun())
    #expect(joined.isEmpty)
    joined.append(run("Hà Nội"))
    #expect(joined.count == 2)
  }
}
