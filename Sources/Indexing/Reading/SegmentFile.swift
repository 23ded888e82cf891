internal import Storage

/// The frame of a segment file that was found sound: header, trailer and section table, but not yet the sections.
struct SegmentFile: Sendable {
  struct Section: Sendable {
    let kind: SegmentFormat.SectionKind
    let id: UInt8
    let offset: Int
    let length: Int
    let checksum: UInt64
  }

  let file: MappedFile
  let id: UInt64
  let documents: Int
  let sections: [Section]

  var path: String { file.path }
  private var all: ByteRegion { ByteRegion(file.bytes) }

  init(_ file: MappedFile) throws(IndexingError) {
    self.file = file
    let all = ByteRegion(file.bytes)
    let smallest = SegmentFormat.headerSize + SegmentFormat.trailerSize
    guard all.count >= smallest else {
      throw .corrupt(
        path: file.path, offset: 0, check: .fileLength, expected: UInt64(smallest), found: UInt64(all.count))
    }
    id = try Self.readHeader(all, path: file.path)
    let trailer = all.count - SegmentFormat.trailerSize
    let tableOffset = try Self.readTrailer(all, at: trailer, id: id, path: file.path)
    documents = Int(all.load(trailer + 12, as: UInt32.self))
    sections = try Self.readTable(all, at: tableOffset, end: trailer, path: file.path)
  }

  /// The bytes of a section; empty when there is none.
  func region(_ kind: SegmentFormat.SectionKind, id: UInt8 = 0) -> ByteRegion {
    guard let section = sections.first(where: { $0.kind == kind && $0.id == id }) else { return .empty }
    return all.part(at: section.offset, length: section.length)
  }

  /// Where a section begins in the file.
  func offset(of kind: SegmentFormat.SectionKind, id: UInt8 = 0) -> Int {
    sections.first { $0.kind == kind && $0.id == id }?.offset ?? 0
  }

  func verifyChecksum(of section: Section) throws(IndexingError) {
    let found = Checksum.of(all.part(at: section.offset, length: section.length).bytes)
    guard found == section.checksum else {
      throw .corrupt(
        path: path, offset: section.offset, check: .sectionChecksum, expected: section.checksum, found: found)
    }
  }

  /// Checks the first 32 bytes and returns the number of the segment. Of a foreign or later format only the checksum
  /// and the version are judged.
  private static func readHeader(_ all: ByteRegion, path: String) throws(IndexingError) -> UInt64 {
    let magic = UInt64(littleEndian: SegmentFormat.magic.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
    guard all.load(0, as: UInt64.self) == magic else {
      throw .corrupt(path: path, offset: 0, check: .magic, expected: magic, found: all.load(0))
    }
    let checksum = Checksum.of(all.part(at: 0, length: 24).bytes)
    guard all.load(24, as: UInt64.self) == checksum else {
      throw .corrupt(path: path, offset: 24, check: .headerChecksum, expected: checksum, found: all.load(24))
    }
    let version = all.load(8, as: UInt32.self)
    if version > SegmentFormat.version {
      throw .tooNew(path: path, version: version, newest: SegmentFormat.version)
    }
    if version < SegmentFormat.oldestVersion {
      throw .tooOld(path: path, version: version, oldest: SegmentFormat.oldestVersion)
    }
    return all.load(16)
  }

  /// Checks the last 40 bytes and returns where the section table begins.
  private static func readTrailer(
    _ all: ByteRegion, at trailer: Int, id: UInt64, path: String
  ) throws(IndexingError) -> Int {
    let magic = UInt64(littleEndian: SegmentFormat.trailerMagic.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
    guard all.load(trailer + 32, as: UInt64.self) == magic else {
      throw .corrupt(
        path: path, offset: trailer + 32, check: .trailerMagic, expected: magic, found: all.load(trailer + 32))
    }
    let tableOffset = all.load(trailer, as: UInt64.self)
    let count = UInt64(all.load(trailer + 8, as: UInt32.self))
    let expected = UInt64(trailer) &- count &* UInt64(SegmentFormat.sectionEntrySize)
    guard tableOffset == expected, tableOffset >= UInt64(SegmentFormat.headerSize), tableOffset <= UInt64(trailer)
    else {
      throw .corrupt(path: path, offset: trailer, check: .sectionLayout, expected: expected, found: tableOffset)
    }
    let table = all.part(at: Int(tableOffset), length: trailer - Int(tableOffset) + 24)
    let checksum = Checksum.of(table.bytes)
    guard all.load(trailer + 24, as: UInt64.self) == checksum else {
      throw .corrupt(
        path: path, offset: trailer + 24, check: .tableChecksum, expected: checksum, found: all.load(trailer + 24))
    }
    guard all.load(trailer + 16, as: UInt64.self) == id else {
      throw .corrupt(
        path: path, offset: trailer + 16, check: .segmentID, expected: id, found: all.load(trailer + 16))
    }
    return Int(tableOffset)
  }

  private static func readTable(
    _ all: ByteRegion, at table: Int, end: Int, path: String
  ) throws(IndexingError) -> [Section] {
    var sections: [Section] = []
    var next = SegmentFormat.headerSize
    for entry in stride(from: table, to: end, by: SegmentFormat.sectionEntrySize) {
      let code = all.load(entry, as: UInt32.self)
      let id = all.load(entry + 4, as: UInt32.self)
      guard let kind = SegmentFormat.SectionKind(rawValue: code), id <= UInt32(UInt8.max),
        !sections.contains(where: { $0.kind == kind && UInt32($0.id) == id })
      else {
        throw .corrupt(path: path, offset: entry, check: .sectionKind, expected: 0, found: UInt64(code))
      }
      let offset = all.load(entry + 8, as: UInt64.self)
      let length = all.load(entry + 16, as: UInt64.self)
      guard offset == UInt64(next), length <= UInt64(table - next) else {
        throw .corrupt(path: path, offset: entry + 8, check: .sectionLayout, expected: UInt64(next), found: offset)
      }
      sections.append(
        Section(kind: kind, id: UInt8(id), offset: next, length: Int(length), checksum: all.load(entry + 24)))
      next += Int(length)
    }
    guard next == table else {
      throw .corrupt(
        path: path, offset: table, check: .sectionLayout, expected: UInt64(table), found: UInt64(next))
    }
    return sections
  }
}
