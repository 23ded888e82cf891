import ArgumentParser
import Search

extension WeightTable {
  /// Sets a weight by its name.
  mutating func set(_ option: String) throws {
    let parts = option.split(separator: "=").map(String.init)
    guard parts.count == 2, let value = Float(parts[1]), let path = WeightTable.names[parts[0]] else {
      throw ValidationError("\(option): one of \(WeightTable.names.keys.sorted()) = a number")
    }
    self[keyPath: path] = value
  }

  private static var names: [String: WritableKeyPath<WeightTable, Float>] {
    [
      "pair": \.pair, "otherAccents": \.otherAccents, "joining": \.joining, "joiningPair": \.joiningPair,
      "asking": \.asking, "askingPair": \.askingPair,
      "doubt": \.doubt, "restored": \.restored, "restoredPair": \.restoredPair, "folded": \.folded,
      "foldedPair": \.foldedPair,
    ]
  }
}
