internal import Glibc

/// The terms of a segment in the making: a hash table from (field, bytes) to what is being collected for the term.
///
/// Open addressing with linear probing; a slot holds half of the hash and the number of the term. The hash is seeded
/// anew in each process, so that no document can be written to make it slow.
struct TermTable: ~Copyable {
  /// What is collected for a term.
  struct Entry {
    /// The first eight bytes of the term, zeros behind it: most terms are no longer.
    var prefix: UInt64
    var keyAddress: UInt32
    var keyLength: UInt32
    /// The document being collected, and how often and where the term was last seen in it.
    var doc: UInt32 = .max
    var frequency: UInt32 = 0
    var position: UInt32 = 0
    /// The last document whose frequency is written.
    var writtenDoc: UInt32 = .max
    var postings = ByteArena.Stream()
    var positions = ByteArena.Stream()
    var postingsLevel: UInt8 = 0
    var positionsLevel: UInt8 = 0
    /// The place of the field in the schema.
    var field: UInt8
  }

  private static let processSeed = UInt64.random(in: .min ... .max) | 1
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  private let seed = processSeed
  private(set) var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  private var capacity = 1 << 12
  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: Int

  init() {
    entries = .allocate(capacity: capacity)
    slots = .allocate(capacity: 2 * capacity)
    slots.initialize(repeating: 0, count: 2 * capacity)
    mask = 2 * capacity - 1
  }

  deinit {
    entries.deallocate()
    slots.deallocate()
  }

  /// Bytes in use beside the arena.
  var byteCount: Int { capacity * MemoryLayout<Entry>.stride + (mask + 1) * MemoryLayout<UInt64>.stride }

  /// The number of the term, which is entered when it is new.
  @inline(__always)
  mutating func number(
    of term: UnsafeRawBufferPointer, field: UInt8, in arena: inout ByteArena
  ) -> Int {
    let prefix = Self.prefix(of: term)
    let hash = hash(term, prefix: prefix, field: field)
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let content = slots[slot]
      if content == 0 {
        return insert(term, prefix: prefix, field: field, hash: hash, slot: slot, in: &arena)
      }
      if content & 0xFFFF_FFFF_0000_0000 == tag {
        let number = Int(content & 0xFFFF_FFFF) - 1
        if matches(number, term, prefix: prefix, field: field, in: arena) { return number }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func matches(
    _ number: Int, _ term: UnsafeRawBufferPointer, prefix: UInt64, field: UInt8, in arena: borrowing ByteArena
  ) -> Bool {
    let entry = entries + number
    guard entry.pointee.prefix == prefix, Int(entry.pointee.keyLength) == term.count, entry.pointee.field == field
    else { return false }
    guard term.count > 8, let bytes = term.baseAddress else { return true }
    return memcmp(arena.base + Int(entry.pointee.keyAddress) + 8, bytes + 8, term.count - 8) == 0
  }

  private mutating func insert(
    _ term: UnsafeRawBufferPointer, prefix: UInt64, field: UInt8, hash: UInt64, slot: Int, in arena: inout ByteArena
  ) -> Int {
    let address = arena.allocate(term.count)
    UnsafeMutableRawBufferPointer(start: arena.base + Int(address), count: term.count).copyMemory(from: term)
    if count == capacity { growEntries() }
    (entries + count).initialize(
      to: Entry(prefix: prefix, keyAddress: address, keyLength: UInt32(term.count), field: field))
    count += 1
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(count)
    if 2 * count > mask { growSlots(in: arena) }
    return count - 1
  }

  private mutating func growEntries() {
    let moved = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * capacity)
    moved.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = moved
    capacity *= 2
  }

  private mutating func growSlots(in arena: borrowing ByteArena) {
    slots.deallocate()
    mask = 2 * (mask + 1) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    for number in 0..<count {
      let hash = hash(
        key(of: number, in: arena), prefix: entries[number].prefix, field: entries[number].field)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    }
  }

  /// The bytes of a term, valid until the arena changes.
  func key(of number: Int, in arena: borrowing ByteArena) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: arena.base + Int(entries[number].keyAddress), count: Int(entries[number].keyLength))
  }

  /// The first eight bytes, lowest first; short terms by two reads that overlap.
  @inline(__always)
  private static func prefix(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    if count >= 8 { return bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self) }
    if count >= 4 {
      let low = UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let high = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return low | high &<< (8 &* UInt64(count &- 4))
    }
    if count == 0 { return 0 }
    let low = UInt64(bytes[0])
    let middle = UInt64(bytes[count >> 1]) &<< (8 &* UInt64(count >> 1))
    return low | middle | UInt64(bytes[count - 1]) &<< (8 &* UInt64(count &- 1))
  }

  @inline(__always)
  private func hash(_ bytes: UnsafeRawBufferPointer, prefix: UInt64, field: UInt8) -> UInt64 {
    var hash = Self.mix((seed ^ UInt64(field) << 56 ^ UInt64(bytes.count)) &* Self.multiplier ^ prefix)
    var offset = 8
    while offset < bytes.count {
      // The last read overlaps the one before.
      let place = min(offset, bytes.count - 8)
      hash = Self.mix(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      offset += 8
    }
    return hash
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: Self.multiplier)
    return product.high ^ product.low
  }
}
