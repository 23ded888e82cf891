import ArgumentParser
import Storage

/// `bench`: time the building of an index from ready tokens and the answering of queries; nothing else.
///
/// Any program that takes the same two files can be compared with it, for both sides then see the very same terms.
struct CompareCommand: ParsableCommand {
  enum Phase: String, ExpressibleByArgument, CaseIterable {
    case index
    case query
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Time indexing and queries over tokens that are taken as they are.",
    discussion: """
      Tokens: one document a line, its id, a tab, its tokens separated by one space. Queries: one a line, its class, a \
      tab, its terms; the class begins with "and", "or" or "phrase", or else stands for a single term. Results are \
      written as JSON.
      """)

  @Option(help: "index: build an index of the tokens; query: answer the queries from it.")
  var phase: Phase

  @Option(help: "The file of tokens.")
  var tokens: String

  @Option(help: "The file of queries.")
  var queries: String?

  @Option(help: "The directory of the index.")
  var work: String

  @Option(help: "Where the results go.")
  var out: String

  @Option(help: "Measured passes over all queries, at most.")
  var passes = 10

  @Option(help: "Passes before those that are measured.")
  var warm = 2

  @Option(help: "No measured pass begins later than this many seconds after the first one began.")
  var cap = 60.0

  @Option(help: "Threads; indexing and queries are measured on one.")
  var threads = 1

  func validate() throws {
    guard threads == 1 else { throw ValidationError("--threads \(threads): only 1 is measured") }
    guard passes >= 1, warm >= 0 else { throw ValidationError("--passes is at least 1, --warm at least 0") }
    guard phase == .index || queries != nil else { throw ValidationError("--phase query needs --queries") }
  }

  func run() throws {
    let directory = StorageDirectory(path: work)
    switch phase {
    case .index:
      try directory.create()
      try Report.write(IndexPhase(tokens: tokens, directory: directory).run(), to: out)
    case .query:
      let queries = try BenchQuery.read(self.queries ?? "")
      let phase = try QueryPhase(queries, directory: directory)
      try Report.write(phase.run(warm: warm, passes: passes, cap: cap), to: out)
    }
  }
}
