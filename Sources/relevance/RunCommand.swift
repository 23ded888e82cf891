import ArgumentParser
import Foundation
import Indexing
import Search
import Storage

/// Runs sets of queries and prints the mean reciprocal rank and the recall of the first ten answers, typed with accents and
/// without.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run")

  @Argument(help: "Directory that `index` wrote.") var directory: String
  @Argument(help: "Files of queries: id, query, query without accents.") var sets: [String]
  @Option(name: .shortAndLong, help: "A weight, name=value.") var weight: [String] = []
  @Option(help: "BM25's k1.") var k1 = SearchField.scoring.k1
  @Option(help: "BM25's b.") var b = SearchField.scoring.b
  @Option(help: "Weight of words near one another but not side by side.") var nearness: Float = 0
  @Flag(help: "Prints the rank of each answer.") var ranks = false

  func run() throws {
    var run = try KnownItemRun(directory: directory, scoring: BM25(k1: k1, b: b))
    run.nearness = nearness
    var weights = WeightTable.standard
    for option in weight { try weights.set(option) }
    for path in sets {
      let queries = try KnownItem.read(path)
      let accented = run.figures(queries.map { ($0.id, $0.query) }, weights)
      let plain = run.figures(queries.map { ($0.id, $0.plain) }, weights)
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      print(name, queries.count, accented, plain, separator: "\t")
      guard ranks else { continue }
      for query in queries {
        print(run.rank(of: query.id, query.query, weights).map(String.init) ?? "-", query.query, separator: "\t")
      }
    }
  }
}
