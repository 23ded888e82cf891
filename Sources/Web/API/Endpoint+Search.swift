internal import Engine

extension Endpoint {
  static let search = Endpoint(
    "/api/v1/search", "Ranked documents with snippets, and facets.",
    [
      Parameter("q", .text, isRequired: true, "What is looked for."),
      Parameter("type", .text, "Only documents of this type, by abbreviation or name: KH, Kế hoạch."),
      Parameter("issuer", .text, "Only documents of this issuing body."),
      Parameter("unit", .text, "Only documents in which this unit leads or supports something."),
      Parameter("cites", .text, "Only documents that cite this one, in any spelling."),
      Parameter("from", .date, "First day of the document's date."),
      Parameter("to", .date, "Last day of the document's date."),
      Parameter("sort", .oneOf(SearchQuestion.Order.allCases.map(\.rawValue)), "By relevance when not given."),
      Parameter("all", .flag, "Every version of a text (drafts, copies, other formats) is a hit, not only the best."),
      Parameter("explain", .flag, "Each hit says how its score came about."),
      Parameter(
        "snapshot", .text,
        "As the first page gave it: further pages are of the same state of the index, for ten minutes."),
      .limit(default: Limits.defaultHits), .offset,
    ]
  ) { archive, arguments, _ in
    let question = SearchQuestion(
      arguments.text("q") ?? "", type: arguments.text("type"), issuer: arguments.text("issuer"),
      unit: arguments.text("unit"), cites: arguments.text("cites"), from: arguments.date("from"),
      to: arguments.date("to"), order: arguments.choice("sort") ?? .relevance,
      showsAll: arguments.flag("all"), explains: arguments.flag("explain"))
    return .json(
      try archive.search(
        question, arguments.slice(default: Limits.defaultHits), snapshot: arguments.text("snapshot")))
  }

  static let suggestions = Endpoint(
    "/api/v1/suggestions", "How what was begun may go on: titles, symbols, units, frequent phrases.",
    [
      Parameter("q", .text, isRequired: true, "The beginning, with or without accents."),
      .limit(default: Limits.defaultHits),
    ]
  ) { archive, arguments, _ in
    .json(
      try archive.suggestions(
        for: arguments.text("q") ?? "", limit: arguments.integer("limit") ?? Limits.defaultHits))
  }

  static let similar = Endpoint(
    "/api/v1/similar", "Documents like one: drafts, copies, what repeats it.",
    [
      Parameter("document", .text, isRequired: true, "Path of a document, or any unambiguous part of it."),
      .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, _ in
    .json(try archive.similar(to: arguments.text("document") ?? "", arguments.slice()))
  }

  static let references = Endpoint(
    "/api/v1/references", "Cited documents with counts; with key: who cites it, where, how.",
    [
      Parameter("key", .text, "The cited document: 57-NQ/TW, Nghị quyết 57, nq 57."),
      Parameter("of", .text, "Only what this document cites."),
      Parameter("mentions", .flag, "One item a mention, also without key."),
      .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, _ in
    let document = arguments.text("of")
    if let key = arguments.text("key") {
      return .json(try archive.references(to: key, of: document, arguments.slice()))
    }
    return arguments.flag("mentions")
      ? .json(try archive.mentions(of: document, arguments.slice()))
      : .json(try archive.references(of: document, arguments.slice()))
  }
}
