internal import Text

/// What a request to read gives.
enum Reading: Sendable {
  case document(TimedManuscript)
  case members([Member])

  /// Does what is asked, in this thread.
  /// - Parameter progress: called whenever a part that takes long is done.
  init(
    _ request: ReadingRequest, _ bytes: [UInt8], progress: (@Sendable () -> Void)? = nil
  ) throws(ReadingFailure) {
    switch request.purpose {
    case .read:
      let tools = ReadingTools(scanCache: request.scanCache, progress: progress)
      self = .document(
        try TimedManuscript(reading: bytes, fileName: request.fileName, limits: request.limits, tools: tools))
    case .unpack:
      self = .members(try ContainerReader(limits: request.limits).members(of: bytes, fileName: request.fileName))
    }
  }
}
