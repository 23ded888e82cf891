internal import Foundation
internal import Glibc
internal import Synchronization

/// The other side of ``ReaderPool``: what runs in a process that reads files for another.
public enum ReadingService {
  /// Answers what comes over standard input, which is a socket, until its other end is closed.
  /// - Returns: whether it ended so.
  public static func run() -> Bool {
    let channel = Channel(Descriptor(dup(STDIN_FILENO)))
    do throws(Channel.Failure) {
      while true {
        let message = try channel.receive()
        guard let request = try? JSONDecoder().decode(ReadingRequest.self, from: Data(message.heading)) else {
          return false
        }
        try channel.send(answer(to: request, message.rest))
      }
    } catch {
      if case .closed = error { return true }
      return false
    }
  }

  private static func answer(to request: ReadingRequest, _ bytes: [UInt8]) -> Channel.Message {
    let sending = Mutex(())
    let outcome = Result { () throws(ReadingFailure) in
      try Reading(request, bytes) {
        // Should nobody listen any more, the answer will show it.
        sending.withLock { _ in
          try? Channel(Descriptor(dup(STDIN_FILENO))).send(Channel.Message(heading: ReadingReply.progress, rest: []))
        }
      }
    }
    let (reply, rest) = ReadingReply.of(outcome, peakMemory: peakMemory)
    // Numbers and strings can always be encoded; were they not, the empty heading is no reply to the other side.
    let heading = (try? JSONEncoder().encode(reply)).map { Array($0) } ?? []
    return Channel.Message(heading: heading, rest: rest)
  }

  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
