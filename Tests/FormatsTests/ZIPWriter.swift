import CSystemArchive

/// Makes zip archives for tests.
enum ZIPWriter {
  static func archive(_ entries: [(name: String, contents: [UInt8])], password: String? = nil) -> [UInt8] {
    let archive = archive_write_new()
    archive_write_set_format_zip(archive)
    if let password {
      archive_write_set_options(archive, "zip:encryption=zipcrypt")
      archive_write_set_passphrase(archive, password)
    }
    archive_write_set_bytes_in_last_block(archive, 1)
    let room = 100_000 + entries.reduce(0) { $0 + $1.contents.count * 2 + 1_000 }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
    defer { buffer.deallocate() }
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    defer { used.deallocate() }
    archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used)
    for (name, contents) in entries {
      let entry = archive_entry_new()
      archive_entry_set_pathname_utf8(entry, name)
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_size(entry, Int64(contents.count))
      archive_write_header(archive, entry)
      _ = contents.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      archive_entry_free(entry)
    }
    archive_write_free(archive)
    return Array(buffer[..<used.pointee])
  }

  static func archive(_ entries: [(name: String, contents: String)]) -> [UInt8] {
    archive(entries.map { ($0.name, Array($0.contents.utf8)) })
  }
}
