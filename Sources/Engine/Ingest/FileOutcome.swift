internal import Catalogue

/// What became of one file.
enum FileOutcome: Sendable {
  case unchanged
  case prepared(PreparedDocument)
  case failed(SourceFailure)

  /// Reads a file and understands it, unless it is the one that is known.
  init(_ source: SourceFile, knownDigest: String?) {
    do throws(SourceFailure) {
      let bytes = try source.read()
      let digest = ContentDigest(of: bytes)
      if digest.hexadecimal == knownDigest {
        self = .unchanged
      } else {
        self = .prepared(try PreparedDocument(received: bytes, source: source, digest: digest))
      }
    } catch {
      self = .failed(error)
    }
  }
}
