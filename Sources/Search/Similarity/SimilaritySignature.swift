/// What of a text tells how much it is like another: some 256 bytes, whatever its length.
///
/// One permutation hashing: a hash puts every run of words into one of 128 bins, and each bin keeps the least hash in it. The
/// share of bins in which two texts agree is an estimate of their resemblance, with a standard error of at most 0.045. Bins
/// that nothing falls into borrow from others (Shrivastava, Optimal Densification for Fast and Accurate Minwise Hashing, 2017);
/// of each least hash 16 bits are kept (Li and König, b-Bit Minwise Hashing, 2010).
public struct SimilaritySignature: Hashable, Sendable {
  /// Version of how it is made: those of different versions cannot be compared.
  public static let rules = 1

  static let bins = 128
  /// Bins that make a band. Two texts that agree in a whole band are compared: of those that resemble one another by 0.8, all but
  /// one in twenty million pairs; by 0.3, one pair in four (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4).
  static let bandSize = 4
  static let bands = bins / bandSize

  /// Of a text with fewer runs one changed word changes too many of them for an estimate to tell versions from forms that were
  /// filled in differently.
  static let fewRuns = 64

  private let minima: [UInt16]
  /// Runs of the text; more saturate.
  private let runs: UInt16

  /// Nil for a text without words.
  /// - Complexity: linear in the runs.
  public init?(_ shingles: ShingleSet) {
    guard !shingles.isEmpty else { return nil }
    runs = UInt16(min(shingles.hashes.count, Int(UInt16.max)))
    var least = [UInt64](repeating: .max, count: Self.bins)
    for hash in shingles.hashes {
      let bin = Int(hash >> 57)
      least[bin] = min(least[bin], hash & (1 << 57 - 1))
    }
    minima = least.indices.map { bin in
      var source = bin
      var attempt: UInt64 = 0
      while least[source] == .max {
        attempt += 1
        source = Int(ShingleSet.mixed(UInt64(bin) << 32 | attempt) >> 57)
      }
      return UInt16(truncatingIfNeeded: least[source])
    }
  }

  /// Nil where the bytes are not those of a signature.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 2 * Self.bins + 2 else { return nil }
    let numbers = (0...Self.bins).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
    minima = Array(numbers.dropFirst())
    runs = numbers[0]
  }

  /// Little-endian.
  public var bytes: [UInt8] { ([runs] + minima).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } }

  /// An estimate of the resemblance of the two texts.
  public func resemblance(to other: SimilaritySignature) -> Double {
    Double(agreements(with: other)) / Double(Self.bins)
  }

  /// Whether the two texts are versions of one: they resemble one another by `threshold`, or have the same words where they are
  /// short.
  func isVersion(of other: SimilaritySignature, threshold: Double) -> Bool {
    let isShort = min(runs, other.runs) < Self.fewRuns
    if isShort { return self == other }
    return Double(agreements(with: other)) >= threshold * Double(Self.bins)
  }

  private func agreements(with other: SimilaritySignature) -> Int {
    minima.withUnsafeBufferPointer { own in
      other.minima.withUnsafeBufferPointer { others in
        var count = 0
        for bin in 0..<Self.bins where own[bin] == others[bin] { count += 1 }
        return count
      }
    }
  }

  /// The least hashes of the bins of a band, side by side.
  func band(_ number: Int) -> UInt64 {
    minima[number * Self.bandSize..<(number + 1) * Self.bandSize].reduce(0) { $0 << 16 | UInt64($1) }
  }
}
