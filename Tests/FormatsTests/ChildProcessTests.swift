import Glibc
import Testing

@testable import Formats

@Suite struct ChildProcessTests {
  @Test func givesInputArgumentsAndEnvironment() throws {
    var child = try shell(#"cat; printf '%s|%s|%s' "$1" "$VAR" "$PWD"; printf 'một\nhai\n\n' >&2; exit 7"#)
    child.arguments += ["sh", "a b\"c"]
    child.environment["VAR"] = "giá trị"
    child.directory = "/usr"
    let output = try child.run(input: Array("đầu vào ".utf8))
    #expect(String(decoding: output.output, as: UTF8.self) == "đầu vào a b\"c|giá trị|/usr")
    #expect(output.status == 7)
    #expect(output.lastError == "hai")
  }

  @Test func carriesMoreThanAPipeHolds() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let output = try shell("tee /dev/stderr").run(input: input)
    #expect(output.output == input)
    #expect(output.errorOutput == Array(input[..<ChildLimits().errorOutput]))
  }

  @Test func namesTheProgramThatIsMissing() {
    #expect(throws: ChildFailure.missingProgram(name: "no-such-program", package: "nothing")) {
      try ChildProcess("no-such-program", package: "nothing")
    }
    #expect(throws: ChildFailure.notStarted(path: "/bin/sh", code: ENOENT)) {
      var child = try shell("true")
      child.directory = "/no/such/folder"
      return try child.run()
    }
  }

  /// It ignores what asks it to end, and so do its children.
  @Test func killsTheWholeGroupInTime() throws {
    var child = try shell("trap '' TERM; (trap '' TERM; sleep 60) & (sleep 60 & sleep 60) & echo $$; sleep 60")
    child.limits.seconds = 0.3
    let marker = marker(&child)
    let start = ContinuousClock.now
    #expect(throws: ChildFailure.timedOut(seconds: 0.3)) { try child.run() }
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(areGone(marker))
  }

  /// A program that ends leaves nobody behind who holds its output open.
  @Test func endsWithTheProgramNotWithItsChildren() throws {
    var child = try shell("sleep 60 & echo done")
    let marker = marker(&child)
    let start = ContinuousClock.now
    #expect(try child.run().output == Array("done\n".utf8))
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(areGone(marker))
  }

  @Test func stopsFloods() throws {
    var child = try shell("yes")
    child.limits.output = 1_000_000
    #expect(throws: ChildFailure.tooMuchOutput(limit: 1_000_000)) { try child.run() }
    child = try shell("yes >&2 & sleep 0.2; kill $!")
    #expect(try child.run().errorOutput.count == child.limits.errorOutput)
  }

  @Test func stopsWhatTakesTooMuch() throws {
    var child = try shell("head -c 1000000 /dev/zero > \"$FILE\"")
    child.environment["FILE"] = "/tmp/tracuu-child-\(getpid())"
    defer { unlink("/tmp/tracuu-child-\(getpid())") }
    child.limits.fileSize = 100_000
    #expect(try child.run().status == 128 + SIGXFSZ)

    child = try shell("while :; do :; done")
    child.limits.processorSeconds = 1
    #expect(throws: ChildFailure.killed(signal: SIGXCPU)) { try child.run() }

    child = try shell("tail /dev/zero")
    child.limits.memory = 100_000_000
    let output = try child.run()
    #expect(output.status != 0)
    #expect(output.lastError.contains("memory"))
  }

  @Test func namesTheSignal() throws {
    #expect(throws: ChildFailure.killed(signal: SIGSEGV)) { try shell("ulimit -c; kill -SEGV $$").run() }
  }

  @Test func inheritsNothing() throws {
    let secret = open("/etc/passwd", O_RDONLY)  // Without O_CLOEXEC.
    defer { close(secret) }
    let output = try shell("ls /proc/self/fd | tr '\\n' ' '; cat /proc/self/limits | grep core; kill -TERM $$")
      .failure()
    #expect(output == .killed(signal: SIGTERM))
    let listing = try ChildProcess("ls", package: "coreutils", arguments: ["/proc/self/fd"]).run()
    #expect(String(decoding: listing.output, as: UTF8.self) == "0\n1\n2\n3\n")
  }

  @Test func runsManyAtOnce() async throws {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          guard let child = try? ChildProcess("cat", package: "coreutils") else { return false }
          return (try? child.run(input: [UInt8(number)]))?.output == [UInt8(number)]
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  private func shell(_ script: String) throws -> ChildProcess {
    try ChildProcess("/bin/sh", package: "dash", arguments: ["-c", script])
  }

  /// Sets a variable by which a child and all its children are found.
  private func marker(_ child: inout ChildProcess) -> String {
    let marker = "\(getpid())-\(UInt64.random(in: .min ... .max))"
    child.environment["MARKER"] = marker
    return marker
  }

  /// Whether all that have a marker end within two seconds: the system takes a moment to end what was killed.
  private func areGone(_ marker: String) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(2) {
      if processes(holding: marker).isEmpty { return true }
      usleep(10_000)
    }
    return false
  }

  /// Those that run and have a marker in their environment.
  private func processes(holding marker: String) -> [String] {
    guard let proc = opendir("/proc") else { return [] }
    defer { closedir(proc) }
    var found: [String] = []
    while let entry = readdir(proc) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard Int(name) != nil, let file = fopen("/proc/\(name)/environ", "r") else { continue }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = fread(&bytes, 1, bytes.count, file)
      fclose(file)
      if String(decoding: bytes[..<count], as: UTF8.self).contains(marker) { found.append(name) }
    }
    return found
  }
}

extension ChildProcess {
  /// What ends it, if anything does.
  fileprivate func failure() -> ChildFailure? {
    do throws(ChildFailure) {
      _ = try run()
      return nil
    } catch {
      return error
    }
  }
}
