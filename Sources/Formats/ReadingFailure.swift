public import Text

/// Why a file could not be read.
public enum ReadingFailure: Error, Hashable, Sendable, Codable {
  /// Its name's extension stands for no format that is read.
  case unsupported(fileName: String)
  /// It is no text; `line` (from 1) of the first offending byte, where there is one.
  case undecodable(DecodingFailure, line: Int?)
  /// It is not what its name says, or broken: `part` names the place in it (a file within an archive, a page), `detail` what the
  /// library that reads it said of it.
  case damaged(part: String?, detail: String)
  /// It can only be opened with a password.
  case encrypted
  /// Reading it would take more than is allowed.
  case exceeded(ReadingLimits.Kind, limit: Int)
  /// A program that reads this format is not installed; the Debian package that holds it.
  case missingProgram(name: String, package: String)
  /// What reads this format ended over it; the signal that ended it, where one did.
  case crashed(signal: Int?)
  /// The system refused what reading it takes; what it said.
  case notRead(detail: String)
}
