import Engine
import Foundation
import Synchronization
import Testing

@testable import Web

/// A server over an archive of a few documents, which lives as long as a closure runs.
enum TestServer {
  static let script = "<script>alert('đ')</script>"

  static let plan = """
    SỞ NỘI VỤ
    Số: 18/KH-SNV

    Lam Giang, ngày 23 tháng 01 năm 2026

    KẾ HOẠCH
    Chuyển đổi số năm 2026

    Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Sở Nội vụ ban hành Kế hoạch như sau:

    I. MỤC ĐÍCH

    1. Mục đích

    - Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở rà soát quy chế, hoàn thành trước ngày 31/3/2026.
    - Đưa \(script) và "dấu nháy" vào văn bản.

    """

  static let letter = "Căn cứ Nghị quyết số 57-NQ/TW, các đơn vị báo cáo kết quả trước ngày 30/6/2026.\n"

  static let letterPath = "thư mục/công văn #1 50%.txt"

  static func run(
    hostNames: [String] = [], _ body: (Client) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try await archive(in: folder)
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let server = Server(archive: archive, host: "127.0.0.1", port: 0, language: .vietnamese, hostNames: hostNames)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { continuation.finish() }
        try await server.run(endsOnSignals: false) { continuation.yield($0) }
      }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())
      try await body(Client(port: port))
      group.cancelAll()
    }
  }

  static func archive(in folder: String) async throws -> Archive {
    let documents = folder + "/documents"
    try FileManager.default.createDirectory(atPath: documents + "/thư mục", withIntermediateDirectories: true)
    try plan.write(toFile: documents + "/kế hoạch.txt", atomically: true, encoding: .utf8)
    try letter.write(toFile: documents + "/" + letterPath, atomically: true, encoding: .utf8)
    let writer = try ArchiveWriter(directory: folder + "/index")
    let answer = try await writer.ingest([documents])
    #expect(answer.documents == 2, "\(answer.failed)")
    return try Archive(directory: folder + "/index")
  }

  /// Percent-encodes everything but letters and digits of ASCII.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + String(format: "%02X", byte)
    }.joined()
  }
}
