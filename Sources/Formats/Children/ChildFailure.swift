/// Why a program could not be run to its end.
enum ChildFailure: Error, Hashable, Sendable {
  /// It is not installed; the Debian package that holds it.
  case missingProgram(name: String, package: String)
  /// The system did not start it; its error number.
  case notStarted(path: String, code: Int32)
  /// It was killed because it took longer.
  case timedOut(seconds: Double)
  /// A signal ended it that we did not send: SIGXCPU and SIGXFSZ are its limits, SIGSEGV and SIGABRT its mistakes.
  case killed(signal: Int32)
  /// It was killed because it wrote more bytes to its standard output.
  case tooMuchOutput(limit: Int)
  /// It ended without the result that was asked for; what it said.
  case refused(detail: String)
  /// The system refused what running it needs; its error number.
  case system(code: Int32)
}
