/// An OLE compound file ([MS-CFB]): storages and streams in sectors of a file, as doc, xls, ppt and msg have them.
///
/// Every number in it is checked before it is believed, and every chain of sectors is followed for at most as many as there are,
/// so that any bytes end in an answer or a failure.
struct CompoundFile {
  struct Entry: Hashable, Sendable {
    let name: String
    let isStorage: Bool
    /// Bytes of the stream.
    let size: Int
    fileprivate let start: UInt32
    fileprivate let left: UInt32
    fileprivate let right: UInt32
    fileprivate let child: UInt32
  }

  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let entryLimit = 100_000
  private static let lastRegularSector: UInt32 = 0xFFFF_FFFA
  private static let none: UInt32 = 0xFFFF_FFFF

  private let bytes: ByteReader
  private let sectorSize: Int
  private let shortSize = 64
  private let shortLimit: Int
  private var sectors: [UInt32] = []
  private var shortSectors: [UInt32] = []
  private var shortStream: [UInt8] = []
  private var entries: [Entry] = []

  /// - Throws: `.damaged`.
  init(_ received: [UInt8]) throws(ReadingFailure) {
    guard received.starts(with: Self.signature) else { throw Self.damage("not a compound file") }
    bytes = ByteReader(received)
    let shift = bytes.integer16(at: 30) ?? 0
    guard shift == 9 || shift == 12, bytes.integer16(at: 32) == 6 else { throw Self.damage("unknown sector size") }
    sectorSize = 1 << Int(shift)
    shortLimit = Int(bytes.integer32(at: 56) ?? 0)
    sectors = try allocationTable()
    shortSectors = integers(in: try chain(from: bytes.integer32(at: 60) ?? Self.none, in: sectors))
    entries = try directory()
    guard let root = entries.first else { throw Self.damage("no root entry") }
    shortStream = try Self.cut(chain(from: root.start, in: sectors), to: root.size)
  }

  /// What is directly in a storage; nil is the root.
  func children(of storage: Entry? = nil) -> [Entry] {
    guard let first = (storage ?? entries.first)?.child else { return [] }
    var found: [Entry] = []
    var visited: Set<UInt32> = []
    var waiting = [first]
    while let number = waiting.popLast() {
      guard Int(number) < entries.count, visited.insert(number).inserted else { continue }
      let entry = entries[Int(number)]
      found.append(entry)
      waiting += [entry.left, entry.right]
    }
    return found
  }

  /// The stream of that name in a storage, whatever the case of its letters; nil where there is none.
  func stream(_ name: String, in storage: Entry? = nil) throws(ReadingFailure) -> [UInt8]? {
    let name = name.lowercased()
    guard let entry = children(of: storage).first(where: { !$0.isStorage && $0.name.lowercased() == name }) else {
      return nil
    }
    return try contents(of: entry)
  }

  func contents(of entry: Entry) throws(ReadingFailure) -> [UInt8] {
    guard entry.size > 0 else { return [] }
    let whole = try entry.size < shortLimit ? shortChain(from: entry.start) : chain(from: entry.start, in: sectors)
    return try Self.cut(whole, to: entry.size)
  }

  // MARK: Sectors

  /// The number of the sector after each sector.
  private func allocationTable() throws(ReadingFailure) -> [UInt32] {
    var places: [UInt32] = (0..<109).compactMap { bytes.integer32(at: 76 + 4 * $0) }
    var next = bytes.integer32(at: 68) ?? Self.none
    var followed = 0
    while next < Self.lastRegularSector {
      followed += 1
      guard followed <= sectorCount, let sector = sector(next) else { throw Self.damage("a broken table of sectors") }
      let numbers = integers(in: Array(sector))
      places += numbers.dropLast()
      next = numbers.last ?? Self.none
    }
    var table: [UInt32] = []
    // Some programs left other numbers behind as many as the header counts.
    let counted = Int(bytes.integer32(at: 44) ?? 0)
    for place in places.prefix(counted) where place < Self.lastRegularSector {
      guard let sector = sector(place), table.count <= sectorCount + sectorSize else {
        throw Self.damage("a broken table of sectors")
      }
      table += integers(in: Array(sector))
    }
    return table
  }

  private var sectorCount: Int { bytes.count / sectorSize }

  private func sector(_ number: UInt32) -> ArraySlice<UInt8>? {
    let start = (Int(number) + 1) * sectorSize
    guard start < bytes.count else { return nil }
    // The last one may be cut short.
    return bytes.bytes[start..<min(bytes.count, start + sectorSize)]
  }

  private func integers(in bytes: [UInt8]) -> [UInt32] {
    let reader = ByteReader(bytes)
    return (0..<(bytes.count / 4)).compactMap { reader.integer32(at: 4 * $0) }
  }

  private func chain(from start: UInt32, in table: [UInt32]) throws(ReadingFailure) -> [UInt8] {
    var contents: [UInt8] = []
    var next = start
    var followed = 0
    while next < Self.lastRegularSector {
      followed += 1
      guard followed <= sectorCount, let sector = sector(next), Int(next) < table.count else {
        throw Self.damage("a broken chain of sectors")
      }
      contents += sector
      next = table[Int(next)]
    }
    return contents
  }

  private func shortChain(from start: UInt32) throws(ReadingFailure) -> [UInt8] {
    var contents: [UInt8] = []
    var next = start
    var followed = 0
    while next < Self.lastRegularSector {
      followed += 1
      let place = Int(next) * shortSize
      guard followed <= shortSectors.count, Int(next) < shortSectors.count, place < shortStream.count else {
        throw Self.damage("a broken chain of short sectors")
      }
      contents += shortStream[place..<min(shortStream.count, place + shortSize)]
      next = shortSectors[Int(next)]
    }
    return contents
  }

  private static func cut(_ contents: [UInt8], to size: Int) throws(ReadingFailure) -> [UInt8] {
    guard contents.count >= size else { throw damage("a stream is cut short") }
    return Array(contents[..<size])
  }

  // MARK: Directory

  private func directory() throws(ReadingFailure) -> [Entry] {
    let directory = ByteReader(try chain(from: bytes.integer32(at: 48) ?? Self.none, in: sectors))
    let count = directory.count / 128
    guard count <= Self.entryLimit else { throw .exceeded(.entries, limit: Self.entryLimit) }
    return (0..<count).map { number in
      let place = number * 128
      func integer(_ offset: Int) -> UInt32 { directory.integer32(at: place + offset) ?? Self.none }
      let length = min(32, Int(directory.integer16(at: place + 64) ?? 0) / 2)
      let letters = (0..<max(0, length - 1)).compactMap { directory.integer16(at: place + 2 * $0) }
      let kind = directory.bytes[place + 66]
      return Entry(
        name: String(decoding: letters, as: UTF16.self), isStorage: kind == 1 || kind == 5,
        size: kind == 2 || kind == 5 ? Int(integer(120)) : 0, start: kind == 2 || kind == 5 ? integer(116) : Self.none,
        left: integer(68), right: integer(72), child: kind == 1 || kind == 5 ? integer(76) : Self.none)
    }
  }

  private static func damage(_ detail: String) -> ReadingFailure { .damaged(part: nil, detail: detail) }
}
