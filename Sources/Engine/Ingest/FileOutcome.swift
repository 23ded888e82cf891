internal import Catalogue
internal import Formats
internal import Text

/// What became of one file.
enum FileOutcome: Sendable {
  case unchanged
  case prepared(PreparedDocument)
  /// An archive or a mail, and the documents in it.
  case opened([SourceFile])
  case failed(SourceFailure)

  /// Reads a file and understands it, unless it is the one that is known.
  /// - Parameter encoding: what plain text is in; nil to recognise it.
  static func of(
    _ source: SourceFile, knownDigest: String?, encoding: TextEncoding?, readers: ReaderPool
  ) async -> FileOutcome {
    do throws(SourceFailure) {
      var times = IngestTimes()
      let (bytes, digest) = try times.measure(.read) { () throws(SourceFailure) in
        let bytes = try source.read()
        return (bytes, ContentDigest(of: bytes))
      }
      if source.member == nil, source.format?.isContainer == true {
        return .opened(try await members(of: source, bytes, readers))
      }
      if digest.hexadecimal == knownDigest { return .unchanged }
      let manuscript = try await read(bytes, of: source, encoding, readers, &times)
      return .prepared(
        PreparedDocument(manuscript, source: source, bytes: bytes.count, digest: digest, times: times))
    } catch {
      return .failed(error)
    }
  }

  private static func members(
    of source: SourceFile, _ bytes: [UInt8], _ readers: ReaderPool
  ) async throws(SourceFailure) -> [SourceFile] {
    do {
      let members = try await readers.members(of: bytes, fileName: FilePath.name(of: source.path))
      return members.map { SourceFile($0, in: source) }
    } catch {
      throw .unreadable(error)
    }
  }

  private static func read(
    _ bytes: [UInt8], of source: SourceFile, _ encoding: TextEncoding?, _ readers: ReaderPool,
    _ times: inout IngestTimes
  ) async throws(SourceFailure) -> Manuscript {
    do {
      let read = try await readers.read(bytes, fileName: FilePath.name(of: source.path), encoding: encoding)
      times.add(read.seconds, to: .normalise)
      return read.manuscript
    } catch {
      throw .unreadable(error)
    }
  }
}
