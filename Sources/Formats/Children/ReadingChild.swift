internal import CChildren
internal import Foundation
internal import Glibc

/// A process that reads one file after the other for us.
struct ReadingChild: ~Copyable {
  private let process: pid_t
  private let channel: Channel
  /// Becomes readable when the process has ended.
  private let end: Descriptor
  private let memory: Int
  private var isReaped = false
  private var isExhausted = false
  /// What it writes beside its answers lies here, and goes with it.
  private let folder: TemporaryFolder

  /// - Parameter program: ours, which runs ``ReadingService`` when it is told ``ReaderPool/command``.
  /// - Throws: why it does not run.
  init(program: String, memory: Int) throws(ChildFailure) {
    let folder = try TemporaryFolder()
    var child = try ChildProcess(program, package: "tracuu", arguments: [ReaderPool.command])
    child.environment = ["TMPDIR": folder.path, "TRACUU_OFFICE_PROFILE": folder.path + "/office"]
    child.limits.memory = memory
    let sockets = try SocketPair()
    let null = Descriptor(open("/dev/null", O_WRONLY | O_CLOEXEC))
    let process = try child.spawn([sockets.second.number, null.number, null.number])
    let watch = child_watch(process)
    if watch < 0 {
      _ = ChildProcess.end(process)
      throw .system(code: -watch)
    }
    self.process = process
    self.folder = folder
    self.memory = memory
    end = Descriptor(watch)
    channel = Channel(sockets.first)
  }

  deinit {
    if !isReaped { _ = ChildProcess.end(process) }
  }

  /// Whether it can be asked: it runs, and has not taken so much memory that a new one is better.
  var isUsable: Bool {
    var wait = pollfd(fd: end.number, events: Int16(POLLIN), revents: 0)
    return !isReaped && !isExhausted && poll(&wait, 1, 0) == 0
  }

  /// Has it do what is asked with the bytes of a file. When that does not end well, the process is no more.
  mutating func read(_ bytes: [UInt8], _ request: ReadingRequest) throws(ReadingFailure) -> Reading {
    var deadline = ContinuousClock.now + .seconds(request.limits.seconds)
    var answer: Channel.Message
    do throws(Channel.Failure) {
      // Encoding numbers and a string does not fail; an empty heading is refused by the other side, which then ends.
      let heading = (try? JSONEncoder().encode(request)).map { Array($0) } ?? []
      try channel.send(Channel.Message(heading: heading, rest: bytes), deadline: deadline)
      answer = try channel.receive(deadline: deadline)
      // Scanned pages take their time; it is counted anew for each.
      while answer.heading == ReadingReply.progress {
        deadline = ContinuousClock.now + .seconds(request.limits.seconds)
        answer = try channel.receive(deadline: deadline)
      }
    } catch {
      throw reason(of: error, request.limits)
    }
    guard let reply = try? JSONDecoder().decode(ReadingReply.self, from: Data(answer.heading)),
      let outcome = reply.outcome(rest: answer.rest)
    else { throw reason(of: .malformed, request.limits) }
    isExhausted = reply.peakMemory > memory / 4
    return try outcome.get()
  }

  private mutating func reason(of failure: Channel.Failure, _ limits: ReadingLimits) -> ReadingFailure {
    isReaped = true
    let end = ChildProcess.end(process)
    switch failure {
    case .timedOut: return .exceeded(.seconds, limit: limits.seconds)
    case .malformed, .system: return .crashed(signal: nil)
    case .closed:
      // An allocation that fails ends the process; nobody says so, but what it had tells.
      return end.peakMemory > memory / 2
        ? .exceeded(.memory, limit: memory) : .crashed(signal: end.signal.map(Int.init))
    }
  }
}
