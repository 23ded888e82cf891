import ArgumentParser
import Engine
import Foundation

/// Times the whole of `search` on an open index: parse, plan, rank, count, facets, ten documents with their passages.
struct LatencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "latency")

  @Argument(help: "An index that `tracuu ingest` wrote.") var directory: String
  @Argument(help: "Files of queries: id, query, query without accents.") var sets: [String]
  @Option(help: "Rounds over all queries; the first warms up and does not count.") var rounds = 3
  @Flag(help: "The queries without accents.") var plain = false
  @Flag(help: "Prints the slowest queries.") var slowest = false

  func run() throws {
    let archive = try Archive(directory: directory)
    let queries = try sets.flatMap(KnownItem.read).map { plain ? $0.plain : $0.query }
    var samples: [(milliseconds: Double, query: String)] = []
    for round in 0..<max(2, rounds) {
      for query in queries {
        let clock = ContinuousClock()
        let start = clock.now
        _ = try archive.search(SearchQuestion(query))
        let took = (clock.now - start) / .milliseconds(1)
        if round > 0 { samples.append((took, query)) }
      }
    }
    samples.sort { $0.milliseconds < $1.milliseconds }
    let figures = [0.5, 0.9, 0.99, 1].map {
      samples[min(samples.count - 1, Int($0 * Double(samples.count)))].milliseconds
    }
    print(
      String(
        format: "%d calls: p50 %.3f ms, p90 %.3f, p99 %.3f, max %.3f", samples.count, figures[0], figures[1],
        figures[2], figures[3]))
    guard slowest else { return }
    for sample in samples.suffix(10) { print(String(format: "%.3f\t", sample.milliseconds) + sample.query) }
  }
}
