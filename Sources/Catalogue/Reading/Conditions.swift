internal import Documents
internal import GRDB

/// The conditions of a query, all of which must hold.
struct Conditions {
  private var parts: [SQL] = []

  mutating func require(_ condition: SQL) { parts.append(condition) }

  mutating func require(_ column: String, equals value: (some DatabaseValueConvertible)?) {
    if let value { parts.append("\(sql: column) = \(value)") }
  }

  mutating func require(_ column: String, isAmong numbers: [Int64]?) {
    if let numbers { parts.append("\(sql: column) IN \(numbers)") }
  }

  var clause: SQL {
    parts.isEmpty ? "" : "WHERE \(parts.joined(separator: " AND "))"
  }
}

extension Page {
  /// SQLite takes a negative limit for none.
  var clause: SQL { "LIMIT \(limit ?? -1) OFFSET \(offset)" }
}

extension PartialDate {
  /// As the catalogue stores days, which order as text.
  var firstText: String { firstDay.description }
  var lastText: String { lastDay.description }
}
