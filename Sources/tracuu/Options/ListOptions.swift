import ArgumentParser
import Engine

/// Which part of a list is wanted.
struct ListOptions: ParsableArguments {
  @Option(help: "At most this many items (default: all).")
  var limit: Int?

  @Option(help: "Leave out this many items first.")
  var offset = 0

  var slice: ListSlice { ListSlice(limit: limit, offset: offset) }

  func validate() throws {
    guard (limit ?? 0) >= 0, offset >= 0 else { throw ValidationError("--limit and --offset cannot be negative.") }
  }
}
