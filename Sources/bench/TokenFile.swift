import Glibc
import Storage

/// Documents as tokens: one a line, its id, a tab, its tokens separated by one space. Taken as they are.
struct TokenFile {
  private let file: MappedFile

  init(path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let directory = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    file = try StorageDirectory(path: directory).map(String(parts.last ?? ""))
  }

  /// Calls `document` with the id and the tokens of each line; neither may escape it.
  func forEachDocument(
    _ document: (_ id: UnsafeRawBufferPointer, _ tokens: UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try file.withBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let line = Self.cut(&rest, at: UInt8(ascii: "\n"))
        var tokens = line[...]
        let id = Self.cut(&tokens, at: UInt8(ascii: "\t"))
        try document(id, UnsafeRawBufferPointer(rebasing: tokens))
      }
    }
  }

  /// Calls `token` with each token of a document.
  @inline(__always)
  static func forEachToken(of tokens: UnsafeRawBufferPointer, _ token: (UnsafeRawBufferPointer) -> Void) {
    var start = 0
    for end in tokens.indices where tokens[end] == UInt8(ascii: " ") {
      if end > start { token(UnsafeRawBufferPointer(rebasing: tokens[start..<end])) }
      start = end + 1
    }
    if start < tokens.count { token(UnsafeRawBufferPointer(rebasing: tokens[start...])) }
  }

  /// Takes off what stands before the separator, and the separator.
  private static func cut(_ rest: inout Slice<UnsafeRawBufferPointer>, at separator: UInt8) -> UnsafeRawBufferPointer {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    guard let base = part.baseAddress, let found = memchr(base, Int32(separator), part.count) else {
      rest = rest.dropFirst(part.count)
      return part
    }
    let length = UnsafeRawPointer(found) - base
    rest = rest.dropFirst(length + 1)
    return UnsafeRawBufferPointer(rebasing: part[..<length])
  }
}
