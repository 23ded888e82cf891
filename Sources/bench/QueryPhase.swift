import Indexing
import Storage

/// Answers queries in passes, all in one shuffled order that is the same in every run.
final class QueryPhase {
  /// No token holds a space.
  private static let nothing = IndexQuery.term(Term(BenchQuery.field, "no such term"))
  private static let topCount = 10

  private let queries: [BenchQuery]
  private let compiled: [IndexQuery]
  private let order: [Int]
  private let snapshot: Snapshot
  private let identifiers: [String]
  private var times: [Samples]
  private var countTimes: [Samples]
  private var overhead = Samples()
  private var hits: [[Hit]]
  private var counts: [Int]

  init(_ queries: [BenchQuery], directory: StorageDirectory) throws {
    self.queries = queries
    compiled = queries.map(\.query)
    order = Self.shuffled(queries.count)
    snapshot = try BenchIndex(directory: directory).open()
    identifiers = try directory.map(BenchIndex.identifiers).withBytes { DocumentIdentifiers.read($0) }
    times = Array(repeating: Samples(), count: queries.count)
    countTimes = times
    hits = Array(repeating: [], count: queries.count)
    counts = Array(repeating: 0, count: queries.count)
  }

  /// A fixed permutation: a linear congruential generator (Knuth, MMIX) drives a Fisher-Yates shuffle.
  private static func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    var state: UInt64 = 6
    for index in stride(from: count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int(state >> 33) % (index + 1))
    }
    return order
  }

  func run(warm: Int, passes: Int, cap: Double) -> QueryReport {
    for _ in 0..<warm { pass(isMeasured: false) }
    let watch = Stopwatch()
    var done = 0
    while done < passes, done == 0 || watch.wall < cap {
      pass(isMeasured: true)
      done += 1
    }
    let run = QueryReport.Run(
      passes: done, wallS: watch.wall, cpuS: watch.processor, overheadUs: overhead.median)
    return report(run)
  }

  private func pass(isMeasured: Bool) {
    for number in order {
      let time = Stopwatch.microseconds { hits[number] = snapshot.topHits(compiled[number], limit: Self.topCount) }
      if isMeasured { times[number].append(time) }
    }
    for number in order {
      let time = Stopwatch.microseconds { counts[number] = snapshot.count(compiled[number]) }
      if isMeasured { countTimes[number].append(time) }
    }
    for _ in 0..<10 {
      let time = Stopwatch.microseconds { _ = snapshot.topHits(Self.nothing, limit: Self.topCount) }
      if isMeasured { overhead.append(time) }
    }
  }

  private func report(_ run: QueryReport.Run) -> QueryReport {
    QueryReport(
      version: "format \(SegmentReader.newestVersion)", settings: Report.settings, run: run, classes: summary(times),
      countClasses: summary(countTimes), queries: queries.indices.map(answer))
  }

  private func answer(_ number: Int) -> QueryReport.Query {
    let starts = snapshot.segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.documentCount) }
    return QueryReport.Query(
      cls: queries[number].cls, terms: queries[number].terms, us: times[number].median, count: counts[number],
      top: hits[number].map { identifiers[starts[$0.address.segment] + Int($0.address.doc.rawValue)] })
  }

  private func summary(_ times: [Samples]) -> [String: QueryReport.Times] {
    Dictionary(grouping: queries.indices) { queries[$0].cls }.mapValues { numbers in
      var medians = Samples()
      for number in numbers { medians.append(times[number].median) }
      return QueryReport.Times(
        n: numbers.count, p50Us: medians.quantile(0.5), p90Us: medians.quantile(0.9), p99Us: medians.quantile(0.99),
        meanUs: medians.mean, hitsTotal: numbers.reduce(0) { $0 + counts[$1] })
    }
  }
}
