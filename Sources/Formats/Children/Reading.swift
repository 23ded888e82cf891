internal import Text

/// What a request to read gives.
enum Reading: Sendable {
  case document(TimedManuscript)
  case members([Member])

  /// Does what is asked, in this thread.
  init(_ request: ReadingRequest, _ bytes: [UInt8]) throws(ReadingFailure) {
    switch request.purpose {
    case .read:
      self = .document(try TimedManuscript(reading: bytes, fileName: request.fileName, limits: request.limits))
    case .unpack:
      self = .members(try ContainerReader(limits: request.limits).members(of: bytes, fileName: request.fileName))
    }
  }
}
