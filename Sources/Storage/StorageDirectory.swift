/// One directory of immutable files: each is written under a temporary name, flushed, renamed, and never changed.
///
/// A reader therefore sees a file whole or not at all, and after ``FileWriter/commit()`` returns the file survives a
/// power failure. Names are plain file names without a slash.
public struct StorageDirectory: Sendable {
  /// The suffix of files that are being written; one that is found at start-up is left over from a crash.
  public static let temporarySuffix = ".tmp"

  public let path: String
  let system: SystemCalls

  /// - Parameter faults: which operations fail, for tests.
  public init(path: String, faults: FaultPlan? = nil) {
    self.path = path
    self.system = SystemCalls(faults: faults)
  }

  /// Creates the directory unless it exists; its parent must exist.
  public func create() throws(StorageError) {
    try system.createDirectory(path)
  }

  /// Maps the file called `name` into memory, read-only.
  public func map(_ name: String) throws(StorageError) -> MappedFile {
    try MappedFile(path: location(of: name), system: system)
  }

  /// Starts writing a file that will be called `name` once it is committed, replacing one of that name.
  public func write(_ name: String) throws(StorageError) -> FileWriter {
    try FileWriter(target: location(of: name), directory: path, system: system)
  }

  /// Writes the whole of a small file durably.
  public func write(_ name: String, bytes: [UInt8]) throws(StorageError) {
    let writer = try write(name)
    try writer.append(bytes)
    try writer.commit()
  }

  /// Deletes the file called `name`. Readers that have it mapped keep it until they let go.
  public func remove(_ name: String) throws(StorageError) {
    try system.remove(location(of: name))
  }

  /// The names in the directory, sorted; temporary files included.
  public func names() throws(StorageError) -> [String] {
    try system.names(in: path)
  }

  /// Deletes what a crash in the middle of writing left behind, and returns the names deleted.
  ///
  /// To be called only when nobody is writing.
  @discardableResult
  public func removeTemporaryFiles() throws(StorageError) -> [String] {
    let leftovers = try names().filter { $0.hasSuffix(Self.temporarySuffix) }
    for name in leftovers { try remove(name) }
    return leftovers
  }

  private func location(of name: String) -> String {
    precondition(!name.isEmpty && !name.utf8.contains(UInt8(ascii: "/")), "not a file name: \(name)")
    return path + "/" + name
  }
}
