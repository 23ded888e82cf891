extension SegmentReader {
  /// Reads every byte and checks every rule of the format: checksums, order, counts, and all recorded statistics and
  /// maxima against those computed anew.
  ///
  /// - Complexity: O(bytes of the file + postings and positions in it).
  /// - Throws: ``IndexingError/corrupt(path:offset:check:expected:found:)`` for the first rule found broken.
  public func verify() throws(IndexingError) {
    for section in file.sections { try file.verifyChecksum(of: section) }
    try verifySections()
    try FieldVerifier(self).verify()
    try ColumnVerifier(self).verify()
    try TermVerifier(self).verify()
  }

  /// Each section that the schema demands is there, and no other.
  private func verifySections() throws(IndexingError) {
    let expected = SegmentFormat.SectionKind.allCases.count - 1 + schema.columns.count
    let hasAll = SegmentFormat.SectionKind.allCases.allSatisfy { kind in
      kind == .column
        ? schema.columns.allSatisfy { column in
          file.sections.contains { $0.kind == .column && $0.id == column.id.rawValue }
        } : file.sections.contains { $0.kind == kind && $0.id == 0 }
    }
    guard hasAll, file.sections.count == expected else {
      throw .corrupt(
        path: path, offset: 0, check: .sectionKind, expected: UInt64(expected), found: UInt64(file.sections.count))
    }
  }

  /// The error that names a broken rule at an offset in a section.
  func corrupt(
    _ kind: SegmentFormat.SectionKind, id: UInt8 = 0, at offset: Int = 0, _ check: SegmentCheck, expected: Int,
    found: Int
  ) -> IndexingError {
    .corrupt(
      path: path, offset: file.offset(of: kind, id: id) + offset, check: check,
      expected: UInt64(bitPattern: Int64(expected)), found: UInt64(bitPattern: Int64(found)))
  }
}
