internal import Storage

/// The frame of a segment file: header, sections one after the other, section table, trailer; each with its checksum.
final class SegmentFileWriter {
  private struct Section {
    let kind: SegmentFormat.SectionKind
    let id: UInt8
    let offset: Int
    var length = 0
    var checksum: UInt64 = 0
  }

  private let file: FileWriter
  private let id: UInt64
  private var sections: [Section] = []
  private var checksum = Checksum()

  init(directory: StorageDirectory, name: String, id: UInt64) throws(IndexingError) {
    self.id = id
    file = try IndexingError.wrapping { () throws(StorageError) in try directory.write(name) }
    var header = ByteBuffer()
    header.append(SegmentFormat.magic)
    header.append(fixed: SegmentFormat.version)
    header.append(fixed: UInt32(0))
    header.append(fixed: id)
    header.append(fixed: header.bytes.withUnsafeBytes { Checksum.of($0) })
    try put(header)
  }

  func begin(_ kind: SegmentFormat.SectionKind, id: UInt8 = 0) {
    sections.append(Section(kind: kind, id: id, offset: file.count))
    checksum = Checksum()
  }

  /// Offset in the current section of the byte that comes next.
  var position: Int { file.count - (sections.last?.offset ?? 0) }

  func append(_ part: ByteBuffer) throws(IndexingError) {
    part.bytes.withUnsafeBytes { checksum.update($0) }
    try put(part)
  }

  func end() {
    guard let last = sections.indices.last else { return }
    sections[last].length = position
    sections[last].checksum = checksum.value
  }

  /// Writes table and trailer and makes the file durable. Returns its length.
  func commit(documents: Int) throws(IndexingError) -> Int {
    let tableOffset = file.count
    var end = ByteBuffer()
    for section in sections {
      end.append(fixed: section.kind.rawValue)
      end.append(fixed: UInt32(section.id))
      end.append(fixed: UInt64(section.offset))
      end.append(fixed: UInt64(section.length))
      end.append(fixed: section.checksum)
    }
    end.append(fixed: UInt64(tableOffset))
    end.append(fixed: UInt32(sections.count))
    end.append(fixed: UInt32(documents))
    end.append(fixed: id)
    end.append(fixed: end.bytes.withUnsafeBytes { Checksum.of($0) })
    end.append(SegmentFormat.trailerMagic)
    try put(end)
    try IndexingError.wrapping { () throws(StorageError) in try file.commit() }
    return file.count
  }

  private func put(_ part: ByteBuffer) throws(IndexingError) {
    try IndexingError.wrapping { () throws(StorageError) in try file.append(part.bytes) }
  }
}
