/// Counts of a comparison: how many were found, how many are true, how many are both.
struct Tally {
  var good = 0
  var found = 0
  var `true` = 0
  /// What is missing (-), too much (+) or different (~), for the message of a failing test.
  var differences: [String] = []

  /// Harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found.
  var f1: Double {
    found + `true` == 0 ? 1 : 2 * Double(good) / Double(found + `true`)
  }

  /// Compares two multisets of keys.
  mutating func compare(found: [String], expected: [String], in document: String) {
    var rest = expected
    self.found += found.count
    `true` += expected.count
    for key in found {
      if let index = rest.firstIndex(of: key) {
        rest.remove(at: index)
        good += 1
      } else {
        differences.append("+ \(document): \(key)")
      }
    }
    differences += rest.map { "- \(document): \($0)" }
  }

  var report: String {
    "F1 \(f1) (\(good) right of \(found) found, \(`true`) true)\n" + differences.sorted().joined(separator: "\n")
  }
}
