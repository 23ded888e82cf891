import Testing

@testable import Formats

/// A file made to do harm, and the failure it must end in; nil where it is read.
struct HostileDocument: CustomTestStringConvertible, Sendable {
  let name: String
  let failure: ReadingFailure?
  let bytes: @Sendable () -> [UInt8]
  var testDescription: String { name }

  init(_ name: String, _ failure: ReadingFailure?, bytes: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.failure = failure
    self.bytes = bytes
  }
}
