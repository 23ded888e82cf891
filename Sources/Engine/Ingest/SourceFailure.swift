public import Formats

/// Why a file or folder was not read.
public enum SourceFailure: Error, Equatable, Sendable {
  /// There is no such file or folder.
  case missing
  /// A symbolic link to nothing.
  case brokenLink
  /// The system refused; its error number.
  case denied(code: Int32)
  /// Neither a file nor a folder.
  case notAFile
  /// Its path is not well-formed UTF-8.
  case malformedName
  /// In bytes.
  case tooLarge(size: Int, limit: Int)
  /// It was read from disk, but not understood.
  case unreadable(ReadingFailure)
}
