import Foundation

/// One line of a file of articles.
struct Article: Decodable {
  let id: String
  let title: String
  let text: String

  /// Calls `body` with each article of a file of JSON lines.
  static func forEach(inFile path: String, _ body: (Article) throws -> Void) throws {
    let lines = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped).split(separator: 0x0A)
    let decoder = JSONDecoder()
    for line in lines { try body(decoder.decode(Article.self, from: line)) }
  }
}
