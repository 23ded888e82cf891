import Facts
import Foundation
import Search
import Testing
import Text

@testable import Engine

/// However a citation is typed, it leads to the document that is meant, and no word of it is left over.
@Suite struct CitationSpellingTests {
  private static let seed = ProcessInfo.processInfo.environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? 57

  @Test func twoThousandSpellingsOfTwoHundredCitations() {
    var typist = CitationTypist(seed: Self.seed)
    let citations = typist.citations(200)
    let targets = citations.map(\.target)
    for (citation, target) in zip(citations, targets) {
      for _ in 0..<10 {
        let typed = typist.spelling(of: citation)
        let query = QueryParser(citations: ReferenceFinder()).parse(typed)
        #expect(query.isReference, "seed \(Self.seed): \(typed) (\(citation.symbol)) is \(query)")
        guard let reference = query.citations.first else { continue }
        #expect(
          targets.filter(reference.pattern.matches) == [target], "seed \(Self.seed): \(typed) (\(citation.symbol))")
      }
    }
  }

  @Test func wordsBesideARawCitationAreLeft() throws {
    let text = NormalizedText("chuyeenr ddooir soos nghij quyeets soos 57-NQ/TW cuar tinhr")
    let found = ReferenceFinder().citations(in: text, range: TextRange(0, text.utf8.count))
    #expect(found.map { text.string($0.range) } == ["nghij quyeets soos 57-NQ/TW"])
  }
}
