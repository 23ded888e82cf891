import CorpusKit
import Formats
import Foundation
import Testing

/// One document gives the same facts from whatever format it was saved in. A family in `Corpus/formats` is a Markdown file and all
/// files whose names begin with its name.
@Suite(.serialized) struct FormatFamilyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/formats")

  /// What cannot hold all of a document: recognising letters on a picture makes mistakes, plain text in TCVN3 has no capitals with
  /// marks, and in VIQR a full stop may be a tone. This share of the facts must be those of the document.
  private static let floors = ["-scan.pdf": 0.9, "-tcvn3.txt": 0.7, "-viqr.txt": 0.9]

  struct Member: CustomTestStringConvertible {
    let family: String
    let file: String
    var testDescription: String { file }
  }

  private static let members: [Member] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.sorted() ?? []
    let families = names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    return families.flatMap { family in
      names.filter {
        $0.hasPrefix(family) && !$0.hasSuffix(".md") && !$0.hasSuffix(".json") && DocumentFormat(fileName: $0) != nil
      }
      .map { Member(family: family, file: $0) }
    }
  }()

  @Test func hasFamilies() {
    #expect(Set(Self.members.map(\.family)).count >= 3)
    #expect(Set(Self.members.compactMap { DocumentFormat(fileName: $0.file) }).count >= 7)
  }

  @Test(arguments: members)
  func givesTheSameFacts(_ member: Member) throws {
    let expected = try Self.facts(of: member.family + ".md")
    let found = try Self.facts(of: member.file)
    if let floor = Self.floors.first(where: { member.file.hasSuffix($0.key) })?.value {
      let share = Self.share(of: expected, in: found)
      #expect(share >= floor, "\(share): \(Self.differences(expected, found))")
    } else {
      #expect(found == expected, "\(Self.differences(expected, found))")
    }
  }

  /// What is said of the document and found in it, a line each. Without the lines on which it stands, and in lower case: fonts of
  /// old encodings hold the capitals, a plain text file in them has none.
  private static func facts(of file: String) throws -> [String] {
    let bytes = try Array(Data(contentsOf: folder.appending(path: file)))
    let (truth, _) = try Extraction.truth(of: bytes, fileName: file)
    let head = truth.document
    var facts = [
      "type \(head.type ?? "-")", "symbol \(head.symbol ?? "-")", "title \(head.title ?? "-")",
      "issuer \(head.issuer ?? "-")", "place \(head.place ?? "-")", "date \(head.date ?? "-")",
      "signer \(head.signer ?? "-"), \(head.signerPosition ?? "-")",
    ]
    facts += truth.citations.map {
      "cites \($0.text) = \($0.key), \($0.date ?? "-"), \($0.issuer ?? "-"), \($0.relation)"
    }
    facts += truth.deadlines.map { "deadline \($0.text) = \($0.from ?? "-")/\($0.to ?? "-") \($0.rrule ?? "-")" }
    facts += truth.tasks.map {
      "task \($0.source) \($0.text): \($0.lead) with \($0.support), \($0.deadline ?? "-"), \($0.product ?? "-")"
    }
    return facts.map { $0.lowercased() }
  }

  private static func share(of expected: [String], in found: [String]) -> Double {
    var rest = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    let hits = expected.count { fact in
      guard let left = rest[fact], left > 0 else { return false }
      rest[fact] = left - 1
      return true
    }
    return 2 * Double(hits) / Double(expected.count + found.count)
  }

  private static func differences(_ expected: [String], _ found: [String]) -> String {
    let changes = found.difference(from: expected).map { change in
      switch change {
      case .insert(_, let fact, _): "+ " + fact
      case .remove(_, let fact, _): "- " + fact
      }
    }
    return "\n" + changes.joined(separator: "\n")
  }
}
