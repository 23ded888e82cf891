internal import NIOCore

/// How much one client may ask of the server, so that nobody's request keeps others waiting.
enum Limits {
  /// Bytes of path and query as they were received.
  static let target = 8192
  /// UTF-8 bytes of one parameter's value.
  static let value = 1024
  /// Items of one answer.
  static let page = 1000
  /// Items of one answer when nothing is said, and of a search.
  static let defaultPage = 100
  static let defaultHits = 10
  /// Bytes of all header fields and of one of them, and how many there may be. Addresses longer than a field are refused
  /// before anybody can say why.
  static let headerList = 32 * 1024
  static let headerField = 16 * 1024
  static let headerCount = 64
  static let connections = 256
  /// Threads that answer: no more than the catalogue has readers.
  static let threads = 4
  /// How long a connection may wait for the end of a request's head.
  static let idle = TimeAmount.seconds(30)
  /// How long a client may take to read an answer.
  static let reading = TimeAmount.seconds(60)
  /// How long after the answer a connection stays open whose request had a body that nobody will read.
  static let unreadBody = TimeAmount.seconds(1)
}
