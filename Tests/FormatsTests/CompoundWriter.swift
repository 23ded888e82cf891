/// Makes small compound files for tests: storages within storages, all streams in whole sectors.
struct CompoundWriter {
  indirect enum Item {
    case stream(String, [UInt8])
    case storage(String, [Item])
  }

  private static let none: UInt32 = 0xFFFF_FFFF
  private static let chainEnd: UInt32 = 0xFFFF_FFFE

  private struct Entry {
    var name: String
    var kind: UInt8
    var right = CompoundWriter.none
    var child = CompoundWriter.none
    var start = CompoundWriter.chainEnd
    var size = 0
  }

  private var entries = [Entry(name: "Root Entry", kind: 5)]
  private var sectors: [UInt8] = []
  private var table: [UInt32] = []

  static func file(_ items: [Item]) -> [UInt8] {
    var writer = CompoundWriter()
    writer.add(items, to: 0)
    return writer.whole()
  }

  private mutating func add(_ items: [Item], to parent: Int) {
    var before: Int?
    for item in items {
      let number = entries.count
      if let before { entries[before].right = UInt32(number) } else { entries[parent].child = UInt32(number) }
      before = number
      switch item {
      case .stream(let name, let bytes):
        entries.append(Entry(name: name, kind: 2, start: put(bytes), size: bytes.count))
      case .storage(let name, let items):
        entries.append(Entry(name: name, kind: 1))
        add(items, to: number)
      }
    }
  }

  /// - Returns: its first sector.
  private mutating func put(_ bytes: [UInt8]) -> UInt32 {
    guard !bytes.isEmpty else { return Self.chainEnd }
    let first = table.count
    let count = (bytes.count + 511) / 512
    sectors += bytes + [UInt8](repeating: 0, count: count * 512 - bytes.count)
    table += (1..<(count + 1)).map { $0 == count ? Self.chainEnd : UInt32(first + $0) }
    return UInt32(first)
  }

  private mutating func whole() -> [UInt8] {
    let directory = put(entries.flatMap(Self.bytes))
    // The table stands in one sector, the last.
    precondition(table.count < 128, "\(table.count) sectors are more than one sector of the table holds")
    let place = UInt32(table.count)
    table.append(0xFFFF_FFFD)
    table += Array(repeating: Self.none, count: 128 - table.count)
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 10)
    for number in [1, directory, 0, 0, Self.chainEnd, 0, Self.chainEnd, 0, place] { header += Self.bytes(number) }
    for _ in 1..<109 { header += Self.bytes(Self.none) }
    return header + sectors + table.flatMap { Self.bytes($0) }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func bytes(_ entry: Entry) -> [UInt8] {
    let letters = entry.name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    var bytes = letters + [UInt8](repeating: 0, count: 64 - letters.count)
    bytes += [UInt8(letters.count + 2), 0, entry.kind, 1]
    bytes += Self.bytes(none) + Self.bytes(entry.right) + Self.bytes(entry.child) + [UInt8](repeating: 0, count: 36)
    return bytes + Self.bytes(entry.start) + Self.bytes(UInt32(entry.size)) + Self.bytes(0)
  }
}
