import ArgumentParser
import Engine

extension PartialDate: ExpressibleByArgument {
  /// "2026-03-31", "2026-03", "2026", or as people write it: "31/3/2026", "3/2026".
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 3:
      guard let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
      self.init(year: year, month: month, day: day)
    case 2:
      guard let month = parts[0], let year = parts[1] else { return nil }
      self.init(year: year, month: month)
    default: self.init(argument)
    }
  }
}
