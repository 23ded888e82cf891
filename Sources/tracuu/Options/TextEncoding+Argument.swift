import ArgumentParser
import Engine

extension TextEncoding: ExpressibleByArgument {
  /// "TCVN3", "vni", "cp1258": as people call them.
  public init?(argument: String) {
    self.init(name: argument)
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
