/// Finds the documents in archives and mails, and in archives and mails within them.
public struct ContainerReader: Sendable {
  public var limits: ReadingLimits

  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// All documents whose format is read, in the order of the archive; hidden files are left out. A mail itself comes first, with an
  /// empty path (within another: with its own).
  ///
  /// - Throws: why it cannot be opened; `.exceeded` where all that is in it takes more than is allowed. A member that cannot be
  ///   had, be it damaged, protected or too deep, does not keep the others from it.
  public func members(of bytes: [UInt8], fileName: String) throws(ReadingFailure) -> [Member] {
    guard let format = DocumentFormat(fileName: fileName), format.isContainer else {
      throw .unsupported(fileName: fileName)
    }
    var unpacking = Unpacking(limits: limits)
    try unpacking.open(bytes, format, at: nil, depth: 1)
    return unpacking.members
  }
}
