/// The values of an integer column in the mapped file.
struct IntegerColumn: Sendable {
  static let headerSize = 24

  let width: Int
  let presentCount: Int
  let minimum: Int64
  let maximum: Int64
  private let presence: ByteRegion?
  private let values: ByteRegion

  /// Nil where the bytes do not have the length that their head demands.
  init?(_ region: ByteRegion, documents: Int) {
    let hasPresence: UInt8 = region.load(2)
    width = Int(region.load(1, as: UInt8.self))
    let presenceLength = hasPresence == 0 ? 0 : (documents + 7) / 8
    guard region.load(0, as: UInt8.self) == IndexSchema.Column.Kind.integer.rawValue, hasPresence <= 1,
      [0, 1, 2, 4, 8].contains(width), region.load(3, as: UInt8.self) == 0,
      region.count == Self.headerSize + presenceLength + width * documents
    else { return nil }
    presentCount = Int(region.load(4, as: UInt32.self))
    minimum = region.load(8)
    maximum = region.load(16)
    presence = hasPresence == 0 ? nil : region.part(at: Self.headerSize, length: presenceLength)
    values = region.part(at: Self.headerSize + presenceLength, length: width * documents)
  }

  /// The value of a document, if it has one. O(1).
  func value(of doc: UInt32) -> Int64? {
    let doc = Int(doc)
    if let presence, presence.load(doc / 8, as: UInt8.self) >> UInt8(doc % 8) & 1 == 0 { return nil }
    return minimum &+ Int64(bitPattern: above(doc))
  }

  private func above(_ doc: Int) -> UInt64 {
    switch width {
    case 0: 0
    case 1: UInt64(values.load(doc, as: UInt8.self))
    case 2: UInt64(values.load(2 * doc, as: UInt16.self))
    case 4: UInt64(values.load(4 * doc, as: UInt32.self))
    default: values.load(8 * doc)
    }
  }
}
