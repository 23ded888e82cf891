/// Memory for the many short byte streams of a segment in the making: each stream is a chain of slices that grow.
///
/// Addresses are offsets, so that the arena may move when it grows. A slice of `size` bytes ends with the address of
/// the next one (4 bytes). Address 0 is never given out.
struct ByteArena: ~Copyable {
  /// A stream: where it begins, where the next byte goes, where its current slice is full.
  struct Stream {
    var head: UInt32 = 0
    var next: UInt32 = 0
    var limit: UInt32 = 0
  }

  private static let sliceSizes: [UInt32] = [12, 20, 36, 68, 132, 260, 516, 1028, 2052, 4100]
  private static let linkSize: UInt32 = 4

  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 8

  init() {
    capacity = 1 << 20
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Takes `size` bytes. An arena holds at most 4 GiB.
  mutating func allocate(_ size: Int) -> UInt32 {
    let address = count
    count += size
    precondition(count <= Int(UInt32.max), "an arena of \(count) bytes: write the segment earlier")
    if count > capacity { grow() }
    return UInt32(truncatingIfNeeded: address)
  }

  private mutating func grow() {
    let larger = max(2 * capacity, count)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: capacity)
    base.deallocate()
    base = moved
    capacity = larger
  }

  /// Appends a byte to a stream whose slice has the number `level`.
  @inline(__always)
  mutating func put(_ byte: UInt8, to stream: inout Stream, level: inout UInt8) {
    if stream.next == stream.limit { extend(&stream, level: &level) }
    base[Int(stream.next)] = byte
    stream.next &+= 1
  }

  @inline(__always)
  mutating func put(varint value: UInt32, to stream: inout Stream, level: inout UInt8) {
    var rest = value
    while rest >= 0x80 {
      put(UInt8(truncatingIfNeeded: rest) | 0x80, to: &stream, level: &level)
      rest >>= 7
    }
    put(UInt8(truncatingIfNeeded: rest), to: &stream, level: &level)
  }

  private mutating func extend(_ stream: inout Stream, level: inout UInt8) {
    let isFirst = stream.head == 0
    if !isFirst { level = min(level + 1, UInt8(Self.sliceSizes.count - 1)) }
    let size = Self.sliceSizes[Int(level)]
    let address = allocate(Int(size))
    if isFirst {
      stream.head = address
    } else {
      UnsafeMutableRawPointer(base + Int(stream.limit)).storeBytes(of: address, as: UInt32.self)
    }
    stream.next = address
    stream.limit = address + size - Self.linkSize
  }

  /// Reads a stream from its beginning.
  struct Reader {
    private let base: UnsafePointer<UInt8>
    private var next: UInt32
    private var limit: UInt32
    private let last: UInt32
    private var level = 0

    init(_ stream: Stream, in arena: borrowing ByteArena) {
      base = UnsafePointer(arena.base)
      next = stream.head
      limit = stream.head == 0 ? 0 : stream.head + ByteArena.sliceSizes[0] - ByteArena.linkSize
      last = stream.next
    }

    var isAtEnd: Bool { next == last }

    @inline(__always)
    mutating func byte() -> UInt8 {
      if next == limit { follow() }
      defer { next &+= 1 }
      return base[Int(next)]
    }

    @inline(__always)
    mutating func varint() -> UInt32 {
      var byte = byte()
      var value = UInt32(byte & 0x7F)
      var shift: UInt32 = 7
      while byte >= 0x80 {
        byte = self.byte()
        value |= UInt32(byte & 0x7F) << shift
        shift += 7
      }
      return value
    }

    private mutating func follow() {
      next = UnsafeRawPointer(base + Int(limit)).loadUnaligned(as: UInt32.self)
      level = min(level + 1, ByteArena.sliceSizes.count - 1)
      limit = next + ByteArena.sliceSizes[level] - ByteArena.linkSize
    }
  }
}
