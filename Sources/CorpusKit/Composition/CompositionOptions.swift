/// Damage that is done while a document is written: what its author left out.
struct CompositionOptions: Sendable {
  /// Probability that the own number is blank.
  var blankNumber = 0.0
  /// Probability that the own day is blank.
  var blankDay = 0.0
}
