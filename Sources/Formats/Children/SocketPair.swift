internal import Glibc

/// Two connected sockets, not inherited by programs.
struct SocketPair: ~Copyable {
  let first: Descriptor
  let second: Descriptor

  init() throws(ChildFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system(code: errno) }
    first = Descriptor(ends[0])
    second = Descriptor(ends[1])
  }
}
