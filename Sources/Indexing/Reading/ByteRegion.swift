/// A part of a mapped file. Reading outside it gives zero, never a trap: the bytes of a file are not to be trusted.
///
/// Valid as long as the mapped file is retained. Integers are little-endian and need no alignment.
struct ByteRegion: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int

  static let empty = ByteRegion(UnsafeRawBufferPointer(start: nil, count: 0))

  private static nonisolated(unsafe) let nothing = UnsafeRawPointer(
    UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress ?? Self.nothing
    count = bytes.count
  }

  private init(base: UnsafeRawPointer, count: Int) {
    self.base = base
    self.count = count
  }

  func contains(offset: Int, length: Int) -> Bool {
    offset >= 0 && length >= 0 && offset <= count && length <= count - offset
  }

  /// The part of `length` bytes from `offset`, or an empty one where that does not lie inside.
  func part(at offset: Int, length: Int) -> ByteRegion {
    contains(offset: offset, length: length) ? ByteRegion(base: base + offset, count: length) : .empty
  }

  @inline(__always)
  func load<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Value.Type = Value.self) -> Value {
    guard contains(offset: offset, length: MemoryLayout<Value>.size) else { return 0 }
    return Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
}
