import Indexing
import Storage

/// Builds one segment from a file of tokens, and times it.
struct IndexPhase {
  static let schema = IndexSchema(fields: [IndexSchema.Field(BenchQuery.field)])
  /// Memory for one segment before it is written, in bytes.
  static let budget = 512 << 20

  let tokens: String
  let directory: StorageDirectory

  func run() throws -> IndexReport {
    let index = BenchIndex(directory: directory)
    try index.clear()
    let watch = Stopwatch()
    try build(index)
    let built = (watch.wall, watch.processor)
    let parts = try index.segmentNames()
    let premerge = IndexReport.Figures(
      indexS: built.0, indexCpuS: built.1, indexBytes: try index.byteCount(), segments: parts.count)
    let merging = Stopwatch()
    if parts.count > 1 { try merge(parts) }
    let merge = (merging.wall, merging.processor)
    return IndexReport(
      version: "format \(SegmentReader.newestVersion)",
      settings: "\(Report.settings), \(Self.budget >> 20) MiB for a segment", indexS: built.0 + merge.0,
      indexCpuS: built.1 + merge.1, indexBytes: try index.byteCount(), segments: try index.segmentNames().count,
      premerge: premerge, mergeS: merge.0)
  }

  /// Reads, indexes and commits all documents.
  private func build(_ index: BenchIndex) throws {
    var identifiers = DocumentIdentifiers()
    var builder = SegmentBuilder(schema: Self.schema)
    var written = 0
    try TokenFile(path: tokens).forEachDocument { id, tokens in
      identifiers.append(id)
      Self.add(tokens, to: builder)
      guard builder.byteCount > Self.budget else { return }
      try write(builder, number: written)
      written += 1
      builder = SegmentBuilder(schema: Self.schema)
    }
    if builder.documentCount > 0 || written == 0 { try write(builder, number: written) }
    try directory.write(BenchIndex.identifiers, bytes: identifiers.bytes)
  }

  private static func add(_ tokens: UnsafeRawBufferPointer, to builder: SegmentBuilder) {
    var position: UInt32 = 0
    TokenFile.forEachToken(of: tokens) { token in
      builder.add(token, field: BenchQuery.field, position: position)
      position += 1
    }
    builder.endDocument()
  }

  /// Names sort as their numbers do, for the ids of documents are in that order.
  private func write(_ builder: SegmentBuilder, number: Int) throws {
    _ = try builder.write(to: directory, name: "part-\(1000 + number)\(BenchIndex.segmentSuffix)", id: UInt64(number))
  }

  private func merge(_ names: [String]) throws {
    let sources = try names.map { (try SegmentReader(directory: directory, name: $0), Tombstones()) }
    _ = try SegmentMerger(sources).write(
      to: directory, name: "whole\(BenchIndex.segmentSuffix)", id: UInt64(names.count))
    for name in names { try directory.remove(name) }
  }
}
