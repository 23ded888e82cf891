internal import Engine

extension Endpoint {
  static let documents = Endpoint(
    "/api/v1/documents", "All documents, by path.", [.limit(default: Limits.defaultPage), .offset]
  ) { archive, arguments, _ in .json(try archive.documents(arguments.slice())) }

  static let document = Endpoint(
    "/api/v1/documents/{id}", "One document with its outline and its facts, or its text.",
    [Parameter("text", .flag, "Its normalised text instead, as text/plain.")]
  ) { archive, arguments, _ in
    if arguments.flag("text") { return .text(try archive.text(of: arguments.pathValue)) }
    return .json(try archive.show(arguments.pathValue))
  }

  static let stats = Endpoint("/api/v1/stats", "What the index holds.", []) { archive, _, _ in
    .json(try archive.stats())
  }

  static let lint = Endpoint(
    "/api/v1/lint", "What an auditor would mark, conflicts between documents last.",
    [
      .document, Parameter("severity", .oneOf(FindingSeverity.allCases.map(\.rawValue)), "Only of this severity."),
      Parameter("code", .oneOf(FindingCode.allCases.map(\.rawValue)), "Only findings with this code."),
      .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, language in
    .json(
      try archive.lint(
        document: arguments.text("document"), code: arguments.choice("code"), severity: arguments.choice("severity"),
        language: language, arguments.slice()))
  }

  static let health = Endpoint("/healthz", "Whether the index can be read.", []) { archive, _, _ in
    .json(Health(generation: try archive.stats().generation))
  }
}

/// The server answers, and from which commit.
private struct Health: Encodable {
  let status = "ok"
  let generation: Int

  private enum CodingKeys: String, CodingKey {
    case status, generation
  }
}
