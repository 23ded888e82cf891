internal import Glibc

extension ReadingFailure {
  /// What it means for a file that a program which reads it could not be run to its end.
  init(_ failure: ChildFailure) {
    switch failure {
    case .missingProgram(let name, let package): self = .missingProgram(name: name, package: package)
    case .timedOut(let seconds): self = .exceeded(.seconds, limit: Int(seconds))
    case .killed(SIGXCPU): self = .exceeded(.seconds, limit: ReadingLimits().seconds)
    case .killed(let signal): self = .crashed(signal: Int(signal))
    case .tooMuchOutput(let limit): self = .exceeded(.textBytes, limit: limit)
    case .notStarted(let path, let code):
      self = .notRead(detail: "\(path): \(String(cString: strerror(code)))")
    case .refused(let detail): self = .damaged(part: nil, detail: detail)
    case .system(let code): self = .notRead(detail: String(cString: strerror(code)))
    }
  }
}
