/// What turns a frequency in a document into a score: the weight in quanta, and the tables of the field.
struct TermWeight {
  let weight: Float
  let saturation: UnsafePointer<Float>
  let norms: UnsafePointer<UInt8>?
  /// By this a quantised maximum of the segment must be multiplied to hold under the statistics of the snapshot.
  let upperFactor: Float
  /// The same for quantised scores that are reached.
  let lowerFactor: Float

  static let nothing = [Float](repeating: 1, count: 256)

  @inline(__always)
  func saturation(of doc: UInt32) -> Float {
    saturation[norms.map { Int($0[Int(doc)]) } ?? 0]
  }

  /// The score of a posting.
  @inline(__always)
  func score(frequency: UInt32, doc: UInt32) -> Int32 {
    let frequency = Float(min(max(1, frequency), 0x7FFF_FFFF))
    return Int32(weight * (frequency / (frequency + saturation(of: doc))))
  }

  /// No part behind this quantised maximum is greater.
  @inline(__always)
  func part(atMost maximum: UInt16) -> Float { min(1, upperFactor * Float(maximum)) }

  /// No score behind this part is greater.
  @inline(__always)
  func score(atMost part: Float) -> Int32 { Int32(weight * part) + 1 }

  @inline(__always)
  func bound(_ maximum: UInt16) -> Int32 { score(atMost: part(atMost: maximum)) }

  /// A score that the posting behind this quantised score surely reaches.
  func reached(_ part: UInt16) -> Int32 { max(0, Int32(weight * (lowerFactor * Float(part))) - 1) }

  /// The greatest quantised maximum behind which no score exceeds `threshold`; -1 when there is none.
  func greatestPart(notAbove threshold: Int32) -> Int {
    var low = -1
    var high = Int(UInt16.max)
    while low < high {
      let middle = (low + high + 1) / 2
      if bound(UInt16(middle)) <= threshold { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
