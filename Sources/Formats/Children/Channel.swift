internal import CChildren
internal import Glibc

/// One end of a connection with another process over which messages go: a heading, and bytes that are not looked at.
///
/// A message is the length of its heading (4 bytes, little-endian), that of the rest (8 bytes), the heading, the rest.
struct Channel: ~Copyable {
  struct Message: Sendable {
    var heading: [UInt8]
    var rest: [UInt8] = []
  }

  /// Why a message did not come or go.
  enum Failure: Error {
    /// The other side has closed its end.
    case closed
    case timedOut
    /// It announces a message larger than any we would send.
    case malformed
    case system(code: Int32)
  }

  private static let headLength = 12
  private static let headingLimit = 64_000_000
  private static let restLimit = 1_000_000_000

  let socket: Descriptor

  init(_ socket: consuming Descriptor) {
    self.socket = socket
  }

  func send(_ message: Message, deadline: ContinuousClock.Instant? = nil) throws(Failure) {
    var head = (0..<4).map { UInt8(truncatingIfNeeded: message.heading.count >> ($0 * 8)) }
    head += (0..<8).map { UInt8(truncatingIfNeeded: message.rest.count >> ($0 * 8)) }
    try send(head + message.heading, deadline)
    try send(message.rest, deadline)
  }

  func receive(deadline: ContinuousClock.Instant? = nil) throws(Failure) -> Message {
    let head = try receive(Self.headLength, deadline)
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    let (heading, rest) = (number(head[..<4]), number(head[4...]))
    guard heading <= Self.headingLimit, rest <= Self.restLimit else { throw .malformed }
    return Message(heading: try receive(Int(heading), deadline), rest: try receive(Int(rest), deadline))
  }

  private func send(_ bytes: [UInt8], _ deadline: ContinuousClock.Instant?) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      try wait(for: POLLOUT, deadline)
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          socket.number, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count >= 0 { sent += count } else { try failUnlessTemporary() }
    }
  }

  private func receive(_ length: Int, _ deadline: ContinuousClock.Instant?) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < length {
      try wait(for: POLLIN, deadline)
      // Memory is taken as bytes come, not as they are announced.
      let part = [UInt8](unsafeUninitializedCapacity: min(length - bytes.count, 1 << 20)) { buffer, count in
        count = recv(socket.number, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
        if count == 0 { errno = EPIPE }
        count = max(0, count)
      }
      if part.isEmpty { try failUnlessTemporary() }
      bytes += part
    }
    return bytes
  }

  private func wait(for events: Int32, _ deadline: ContinuousClock.Instant?) throws(Failure) {
    while true {
      let left = deadline.map { ($0 - ContinuousClock.now) / .milliseconds(1) }
      if let left, left <= 0 { throw .timedOut }
      var wait = pollfd(fd: socket.number, events: Int16(events), revents: 0)
      let count = poll(&wait, 1, Int32(min((left ?? -2) + 1, 1_000_000)))
      if count > 0 { return }
      if count < 0 && errno != EINTR { throw .system(code: errno) }
    }
  }

  private func failUnlessTemporary() throws(Failure) {
    switch errno {
    case EINTR, EAGAIN: return
    case EPIPE, ECONNRESET: throw .closed
    default: throw .system(code: errno)
    }
  }
}
