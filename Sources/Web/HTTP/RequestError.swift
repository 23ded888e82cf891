internal import Engine

/// Why a request is not answered as it was asked.
enum RequestError: Error {
  case unknownPath(String)
  case method(String)
  case targetTooLong
  /// A percent sign without two digits, or bytes that are not UTF-8 or are control characters.
  case malformedTarget
  /// The `Host` field names a machine that we are not.
  case foreignHost(String)
  case unknownParameter(String, known: [String])
  case repeatedParameter(String)
  case missingParameter(String)
  case valueTooLong(parameter: String, bytes: Int)
  case malformedValue(parameter: String, value: String, expected: Expectation)
  /// Two parameters that contradict each other or need each other.
  case needless(parameter: String, without: String)
  case archive(ArchiveError)
  /// Nothing that the client could mend.
  case failed

  /// What a value should have been.
  enum Expectation {
    case integer(ClosedRange<Int>)
    case date
    case flag
    case oneOf([String])
    case text
  }
}
