import ArgumentParser
import Foundation
import Indexing
import Search
import Storage

/// Prints what each part of the ranking adds, one row a variant, one column a set of queries.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "table")

  @Argument(help: "Directory that `index` wrote.") var directory: String
  @Argument(help: "Directory that `index --flat` wrote.") var flat: String
  @Argument(help: "Files of queries: id, query, query without accents.") var sets: [String]

  func run() throws {
    let full = try KnownItemRun(directory: directory)
    let flat = try KnownItemRun(directory: self.flat)
    var near = full
    near.nearness = 0.1
    let sets = try self.sets.map(KnownItem.read)
    let runs = Self.variants.map { ($0, $1, $2 ? flat : full) } + [("nearness (not adopted)", .standard, near)]
    for (name, weights, run) in runs {
      let cells = sets.map { "\(run.figures($0.map { ($0.id, $0.query) }, weights))" }
      let plain = sets.map { "\(run.figures($0.map { ($0.id, $0.plain) }, weights))" }
      print("| \(name) | " + zip(cells, plain).map { "\($0) | \($1)" }.joined(separator: " | ") + " |")
    }
  }

  private static var variants: [(String, WeightTable, isFlat: Bool)] {
    var words = WeightTable.standard
    words.pair = 0
    words.restored = 0
    words.restoredPair = 0
    words.folded = 1
    words.foldedPair = 1
    words.joining = 1
    words.joiningPair = 1
    words.asking = 1
    words.askingPair = 1
    words.otherAccents = 0
    var folding = words
    folding.otherAccents = WeightTable.standard.otherAccents
    var pairs = folding
    pairs.pair = WeightTable.standard.pair
    var functions = WeightTable.standard
    functions.restored = 0
    functions.restoredPair = 0
    functions.folded = 1
    functions.foldedPair = 1
    return [
      ("words", words, true), ("+ other accents", folding, true), ("+ pairs", pairs, true), ("+ fields", pairs, false),
      ("+ function words", functions, false), ("+ accents restored (all)", .standard, false),
    ]
  }
}
