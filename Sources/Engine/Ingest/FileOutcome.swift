internal import Catalogue

/// What became of one file.
enum FileOutcome: Sendable {
  case unchanged
  case prepared(PreparedDocument)
  case failed(SourceFailure)

  /// Reads a file and understands it, unless it is the one that is known.
  init(_ source: SourceFile, knownDigest: String?) {
    do throws(SourceFailure) {
      var times = IngestTimes()
      let (bytes, digest) = try times.measure(.read) { () throws(SourceFailure) in
        let bytes = try source.read()
        return (bytes, ContentDigest(of: bytes))
      }
      if digest.hexadecimal == knownDigest {
        self = .unchanged
      } else {
        self = .prepared(try PreparedDocument(received: bytes, source: source, digest: digest, times: times))
      }
    } catch {
      self = .failed(error)
    }
  }
}
