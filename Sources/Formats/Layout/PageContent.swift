/// What stands on a page: words, and tables whose cells are drawn.
struct PageContent: Sendable {
  /// From 1.
  var number: Int
  var width: Double
  var height: Double
  var words: [PlacedWord]
  /// From top to bottom.
  var tables: [RuledTable] = []
}
