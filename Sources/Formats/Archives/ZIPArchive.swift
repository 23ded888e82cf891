internal import CSystemArchive
internal import Glibc

/// A zip archive in memory, read entry by entry with libarchive. Nothing is ever written to disk, so that an entry may be called
/// what it likes.
///
/// The archive's own directory (at its end) tells what is in it: a truncated archive is refused as a whole, not read in part.
public struct ZIPArchive: ~Copyable {
  public struct Entry: Hashable, Sendable {
    /// As the archive has it, parts separated by "/"; what is no UTF-8 is read as text files are.
    public let name: String
    public let isFolder: Bool
    public let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  /// libarchive reads from here until it is closed.
  private let bytes: UnsafeMutableRawBufferPointer
  private let limits: ReadingLimits
  private var entryCount = 0
  /// Bytes that were inflated until now.
  private(set) var inflatedCount = 0
  private var entry: Entry?

  /// - Throws: `.damaged` where the bytes are no whole zip archive.
  public init(_ received: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(ReadingFailure) {
    bytes = .allocate(byteCount: max(1, received.count), alignment: 1)
    bytes.copyBytes(from: received)
    self.limits = limits
    archive = archive_read_new()
    archive_read_support_format_zip_seekable(archive)
    let outcome = archive_read_open_memory(archive, bytes.baseAddress, received.count)
    guard outcome == ARCHIVE_OK else { throw damage(in: nil) }
  }

  deinit {
    archive_read_free(archive)
    bytes.deallocate()
  }

  /// Moves to the next entry; nil after the last.
  ///
  /// - Throws: `.damaged`; `.exceeded(.entries)`.
  public mutating func next() throws(ReadingFailure) -> Entry? {
    // libarchive gives no name that the locale of the thread cannot write: that of a process that did not ask is ASCII.
    let before = uselocale(Self.locale)
    defer { uselocale(before) }
    var header: OpaquePointer?
    let outcome = archive_read_next_header(archive, &header)
    if outcome == ARCHIVE_EOF { return nil }
    // A warning only says that a name could not be converted to the locale of the process.
    guard outcome >= ARCHIVE_WARN, let header else { throw damage(in: entry?.name) }
    entryCount += 1
    guard entryCount <= limits.entries else { throw .exceeded(.entries, limit: limits.entries) }
    let name = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
    let bytes = name.map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }.map { Array($0) } ?? []
    let found = Entry(
      name: MemberName.decoded(bytes),
      isFolder: archive_entry_filetype(header) == Self.folder,
      isEncrypted: archive_entry_is_encrypted(header) != 0)
    entry = found
    return found
  }

  /// The bytes of the entry that `next()` returned last, inflated. They can be read once.
  ///
  /// - Throws: `.encrypted`; `.damaged`, also where their checksum is wrong; `.exceeded(.inflatedBytes)` where those of all entries
  ///   read are more than the limit: no more than that is ever inflated, whatever the archive says of itself.
  ///
  /// - Parameter limit: bytes that this entry may have, beside that.
  public mutating func contents(limit: Int = .max) throws(ReadingFailure) -> [UInt8] {
    guard entry?.isEncrypted != true else { throw .encrypted }
    var contents: [UInt8] = []
    while true {
      var block: UnsafeRawPointer?
      var (size, offset) = (0, Int64(0))
      let outcome = archive_read_data_block(archive, &block, &size, &offset)
      if outcome == ARCHIVE_EOF { return contents }
      guard outcome == ARCHIVE_OK, Int(offset) == contents.count else { throw damage(in: entry?.name) }
      inflatedCount += size
      guard inflatedCount <= limits.inflatedBytes else {
        throw .exceeded(.inflatedBytes, limit: limits.inflatedBytes)
      }
      guard contents.count + size <= limit else { throw .exceeded(.inflatedBytes, limit: limit) }
      contents.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
    }
  }

  /// Never changed nor freed; nil, which changes nothing, where the system has none.
  private static nonisolated(unsafe) let locale = newlocale(Int32(LC_CTYPE_MASK), "C.UTF-8", nil)

  private static let folder: mode_t = 0o040000

  private func damage(in part: String?) -> ReadingFailure {
    .damaged(part: part, detail: archive_error_string(archive).map { String(cString: $0) } ?? "not a zip archive")
  }
}
