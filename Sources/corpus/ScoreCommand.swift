import ArgumentParser
import CorpusKit
import Foundation

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Compare what is extracted from documents with the .expected.json beside them.")

  @Argument(help: "A folder with documents and their .expected.json.")
  var folder: String

  @Flag(help: "Print every difference: missed (-), invented (+), read wrongly (~).")
  var diff = false

  func run() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var score = Score()
    var texts: [String: [Substring]] = [:]
    for name in names where !name.hasSuffix(".json") {
      let file = URL(filePath: folder).appending(path: name)
      let truth = file.deletingPathExtension().appendingPathExtension("expected.json")
      guard let json = try? Data(contentsOf: truth) else { continue }
      let (found, text) = try Extraction.truth(of: Array(Data(contentsOf: file)), fileName: name)
      score.add(found: found, expected: try Truth(json: json), document: name)
      if diff { texts[name] = text.string.split(separator: "\n", omittingEmptySubsequences: false) }
    }
    for difference in score.differences where diff {
      print(difference)
      if difference.family != .head, let lines = texts[difference.document], difference.line <= lines.count {
        print("    | \(lines[max(0, difference.line - 1)])")
      }
    }
    print(score.report)
  }
}
