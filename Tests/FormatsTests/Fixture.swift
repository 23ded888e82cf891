import Glibc

/// Files in `Tests/Fixtures`.
enum Fixture {
  struct Missing: Error { var path: String }

  static func bytes(_ name: String) throws -> [UInt8] {
    let path = folder + "/" + name
    guard let file = fopen(path, "rb") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }

  private static let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" } + "/Fixtures"
}
