public import Storage

/// Why a segment cannot be written, opened or trusted.
public enum IndexingError: Error, Equatable, Sendable {
  /// The file system refused.
  case storage(StorageError)

  /// The bytes break a rule: at `offset` in the file `found` stands where `expected` was due. Offsets, counts and
  /// checksums alike are given as 64-bit numbers.
  case corrupt(path: String, offset: Int, check: SegmentCheck, expected: UInt64, found: UInt64)

  /// Written by a version of the program whose format is no longer read; `oldest` is the first that is.
  case tooOld(path: String, version: UInt32, oldest: UInt32)

  /// Written by a later version of the program; `newest` is the last format known here.
  case tooNew(path: String, version: UInt32, newest: UInt32)

  /// Segments to be merged do not have the same fields and columns; `segment` is the first that differs.
  case schemaMismatch(segment: Int)

  /// More documents than one segment can hold.
  case tooManyDocuments(limit: Int, found: Int)
}

extension IndexingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .storage(let error):
      error.description
    case .corrupt(let path, let offset, let check, let expected, let found):
      "\(path) is damaged at byte \(offset) (\(check.rawValue)): expected \(expected), found \(found)"
    case .tooOld(let path, let version, let oldest):
      "\(path) has format \(version); this program reads \(oldest) and later: index again"
    case .tooNew(let path, let version, let newest):
      "\(path) has format \(version); this program reads up to \(newest): use a newer program"
    case .schemaMismatch(let segment):
      "segment \(segment) has other fields or columns than the first"
    case .tooManyDocuments(let limit, let found):
      "\(found) documents do not fit into one segment (limit \(limit))"
    }
  }
}
