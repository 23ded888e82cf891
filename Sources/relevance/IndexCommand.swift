import ArgumentParser
import Documents
import Facts
import Foundation
import Indexing
import Search
import Storage
import Text

/// Reads articles as `tracuu ingest` reads files, a title over a text, and writes them as one segment.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "index")

  @Argument(help: "JSON lines with id, title and text.") var articles: String
  @Argument(help: "Directory of the segment.") var directory: String
  @Flag(help: "Words of titles and headings count as those of the body.") var flat = false

  func run() throws {
    let storage = StorageDirectory(path: directory)
    try storage.create()
    let builder = SegmentBuilder(schema: SearchField.schema, scoring: SearchField.scoring)
    let indexer = DocumentIndexer(emphasis: flat ? .flat : .standard)
    var identifiers = ""
    try Article.forEach(inFile: articles) { article in
      let text = NormalizedText(article.title + "\n\n" + article.text)
      indexer.add(DocumentRecognizer().recognize(text), facts: FactSet(), to: builder)
      identifiers += article.id + "\n"
    }
    _ = try builder.write(to: storage, name: "segment", id: 1)
    try identifiers.write(toFile: directory + "/ids", atomically: true, encoding: .utf8)
  }
}
