internal import Engine

extension Endpoint {
  static let tasks = Endpoint(
    "/api/v1/tasks", "Who owns which task, by when.",
    [
      .unit, Parameter("role", .oneOf(["lead", "support", "any"]), "In which role it takes part; any when not given."),
      .document, .dueFrom, .dueTo, Parameter("overdue", .flag, "Only tasks with a deadline that has passed."),
      Parameter("as-of", .date, "The day that counts as today for overdue."),
      Parameter("missing", .oneOf(["lead", "deadline", "product"]), "Only tasks that lack this."),
      .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, _ in
    if arguments.date("as-of") != nil && !arguments.flag("overdue") {
      throw RequestError.needless(parameter: "as-of", without: "overdue")
    }
    let query = TaskQuery(
      unit: arguments.text("unit"), role: arguments.choice("role") ?? .any, document: arguments.text("document"),
      dueFrom: arguments.date("due-from"), dueTo: arguments.date("due-to"),
      overdueAsOf: arguments.flag("overdue") ? arguments.date("as-of") ?? .today : nil,
      missing: arguments.choice("missing"))
    return .json(try archive.tasks(query, arguments.slice()))
  }

  static let deadlines = Endpoint(
    "/api/v1/deadlines", "Time expressions of the documents.",
    [
      .document, Parameter("kind", .oneOf(DeadlineKind.allCases.map(\.rawValue)), "Only deadlines of this kind."),
      .dueFrom, .dueTo, .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, _ in
    .json(
      try archive.deadlines(
        document: arguments.text("document"), kind: arguments.choice("kind"), dueFrom: arguments.date("due-from"),
        dueTo: arguments.date("due-to"), arguments.slice()))
  }

  static let indicators = Endpoint(
    "/api/v1/indicators", "Measurable targets.",
    [
      .document, .unit, Parameter("year", .integer(1000...9999), "Only indicators with a target for this year."),
      .limit(default: Limits.defaultPage), .offset,
    ]
  ) { archive, arguments, _ in
    .json(
      try archive.indicators(
        document: arguments.text("document"), unit: arguments.text("unit"), year: arguments.integer("year"),
        arguments.slice()))
  }

  static let units = Endpoint(
    "/api/v1/units", "Units and how much they have to do, busiest first.",
    [.unit, .document, .limit(default: Limits.defaultPage), .offset]
  ) { archive, arguments, _ in
    .json(
      try archive.units(
        named: arguments.text("unit"), document: arguments.text("document"), arguments.slice()))
  }
}
