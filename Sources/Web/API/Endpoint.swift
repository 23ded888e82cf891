internal import Engine

/// An address that answers questions about the archive.
struct Endpoint: Sendable {
  /// With at most one variable part, in braces and at the end: "/api/v1/documents/{id}".
  let path: String
  /// What it answers, in English.
  let summary: String
  let parameters: [Parameter]
  /// Runs on a thread that may block.
  let answer: @Sendable (Archive, Arguments, Language) throws -> Reply

  init(
    _ path: String, _ summary: String, _ parameters: [Parameter],
    answer: @escaping @Sendable (Archive, Arguments, Language) throws -> Reply
  ) {
    self.path = path
    self.summary = summary
    self.parameters = parameters + [.language]
    self.answer = answer
  }

  /// All of them, in the order in which the description of the interface lists them.
  static let all: [Endpoint] = [
    search, suggestions, similar, references, tasks, deadlines, indicators, units, documents, document, stats, lint,
    health,
  ]

  /// The name of the variable part of the path.
  var pathVariable: Substring? {
    guard let open = path.firstIndex(of: "{") else { return nil }
    return path[path.index(after: open)...].dropLast()
  }

  /// What a path has for the variable part, percent-encoded and perhaps with slashes ("" where there is none); nil when it is
  /// not this endpoint's.
  func match(_ asked: Substring) -> Substring? {
    guard pathVariable != nil else { return asked == path ? "" : nil }
    let fixed = path.prefix { $0 != "{" }
    guard asked.hasPrefix(fixed), asked.utf8.count > fixed.utf8.count else { return nil }
    return asked.dropFirst(fixed.count)
  }
}
