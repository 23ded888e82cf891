import Documents
import Facts
import Formats
import Foundation
import Text

/// A sample document with what it is expected to yield.
struct CorpusDocument {
  struct Expected: Decodable {
    struct Head: Decodable {
      let type: String?
      let symbol: String?
      let number: String?
      let title: String?
      let issuer: String?
      let place: String?
      let date: String?
      let signer: String?
      let signerPosition: String?
    }

    struct Mention: Decodable {
      let line: Int
      let text: String
      let `class`: String
      let type: String?
      let key: String
      let date: String?
      let issuer: String?
      let relation: String
    }

    struct Due: Decodable {
      let line: Int
      let text: String
      let kind: String
      let from: String?
      let to: String?
      let rrule: String?
    }

    struct Task: Decodable {
      let source: String
      let line: Int
      let lineEnd: Int?
      let text: String
      let lead: [String]
      let support: [String]
      let deadline: String?
      let product: String?
      let budget: String?
    }

    struct Measure: Decodable {
      let line: Int
      let name: String
      let measure: String?
      let baseline: String?
      let targets: [String: String]
      let lead: [String]
      let ambiguous: Bool
    }

    let document: Head
    let citations: [Mention]
    let deadlines: [Due]
    let tasks: [Task]
    let indicators: [Measure]
  }

  let name: String
  let document: Document
  let facts: FactSet
  let expected: Expected

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  /// Every sample document, read and extracted.
  static let all: [CorpusDocument] = {
    do {
      return try load()
    } catch {
      preconditionFailure("Corpus cannot be read: \(error)")
    }
  }()

  /// The documents of the folder, and of each family in several formats the one in Markdown.
  private static func load() throws -> [CorpusDocument] {
    try documents(in: folder) { DocumentFormat(fileName: $0) != nil }
      + documents(in: folder.appending(path: "formats")) { $0.hasSuffix(".md") }
  }

  private static func documents(in folder: URL, where isWanted: (String) -> Bool) throws -> [CorpusDocument] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().filter(isWanted).map { name in
      let url = folder.appending(path: name)
      let manuscript = try DocumentReader().read(Array(Data(contentsOf: url)), fileName: name)
      let document = DocumentRecognizer().recognize(manuscript.text)
      let truth = url.deletingPathExtension().appendingPathExtension("expected.json")
      let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: truth))
      return CorpusDocument(
        name: name, document: document, facts: FactExtractor().facts(of: document), expected: expected)
    }
  }

  /// Text as it is compared: markup and repeated white space left out, case and closing signs do not count.
  static func folded(_ text: String?) -> String {
    let text = (text ?? "").replacing(/<\/?[a-z]+>|\*+/, with: "").replacing(/\s+/, with: " ")
    return text.trimmingCharacters(in: CharacterSet(charactersIn: " ;,.")).lowercased()
  }
}
