internal import CChildren
internal import Glibc

extension ChildProcess {
  /// Starts it.
  /// - Parameter descriptors: its standard input, output and error.
  /// - Returns: its number, which is also that of its group; the caller ends and reaps it.
  func spawn(_ descriptors: [Int32]) throws(ChildFailure) -> pid_t {
    var limits = child_limits(
      address_space: Int64(self.limits.memory ?? -1), cpu_seconds: Int64(self.limits.processorSeconds ?? -1),
      file_size: Int64(self.limits.fileSize ?? -1))
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + self.arguments).map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = environmentStrings.map { strdup($0) } + [nil]
    defer { for string in arguments + environment { free(string) } }
    let process = child_spawn(path, &arguments, &environment, directory, descriptors, &limits)
    guard process > 0 else { throw .notStarted(path: path, code: -process) }
    return process
  }

  /// Kills the group of a process, which is not reaped yet, so that its number is nobody else's; then reaps the process.
  static func end(_ process: pid_t) -> ChildEnd {
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    var end = ChildEnd()
    var usage = rusage()
    while wait4(process, &end.status, 0, &usage) < 0 && errno == EINTR {}
    end.peakMemory = usage.ru_maxrss * 1024
    return end
  }
}
