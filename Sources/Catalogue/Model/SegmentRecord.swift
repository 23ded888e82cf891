internal import Foundation
internal import GRDB

/// A live segment file. What its bytes and its tombstones mean is not the catalogue's business.
public struct SegmentRecord: Sendable, Codable, Hashable {
  public var segmentID: Int64
  /// Its name in the folder of segments.
  public var file: String
  /// Documents in it, dead ones included.
  public var documents: Int
  public var bytes: Int
  public var tombstones: [UInt8]

  public init(segmentID: Int64, file: String, documents: Int, bytes: Int, tombstones: [UInt8]) {
    self.segmentID = segmentID
    self.file = file
    self.documents = documents
    self.bytes = bytes
    self.tombstones = tombstones
  }
}

extension SegmentRecord {
  init(row: Row) {
    let blob: [UInt8] = [UInt8](row["tombstones"] as Data)
    self.init(
      segmentID: row["segmentID"], file: row["file"], documents: row["documents"], bytes: row["bytes"],
      tombstones: blob)
  }
}
