/// The two constants of the BM25 ranking function (Robertson and Zaragoza, The Probabilistic Relevance Framework:
/// BM25 and Beyond, 2009).
public struct BM25: Hashable, Sendable {
  /// How slowly repetitions of a term stop to count; not negative.
  public let k1: Float
  /// How much the length of a field counts: 0...1.
  public let b: Float

  public init(k1: Float = 1.2, b: Float = 0.75) {
    precondition(k1 >= 0 && k1.isFinite && b >= 0 && b <= 1, "k1 \(k1) or b \(b) out of range")
    self.k1 = k1
    self.b = b
  }

  /// ln(1 + (N - n + 1/2) / (n + 1/2)): the weight of a term that n of N documents hold. Positive.
  func inverseDocumentFrequency(documents: Int, holding frequency: Int) -> Double {
    let n = Double(min(frequency, documents))
    let ratio = (Double(documents) - n + 0.5) / (n + 0.5)
    return Self.logarithm(onePlus: ratio)
  }

  /// The frequency at which half the weight of a term is reached, by code of the field's length.
  ///
  /// - Parameter averageLength: of the field, or nil when lengths do not count.
  func saturation(averageLength: Double?) -> [Float] {
    guard let averageLength, averageLength > 0 else { return Array(repeating: k1, count: 256) }
    return (0..<256).map { code in
      let length = Double(Norm.length(ofCode: UInt8(code)))
      return Float(Double(k1) * (1 - Double(b) + Double(b) * length / averageLength))
    }
  }
}
