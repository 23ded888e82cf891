/// A file being written: appended to in memory-sized steps, then committed as a whole or discarded.
///
/// After a failed call only ``discard()`` may follow; a writer that goes away uncommitted discards itself.
/// Not to be shared between tasks.
public final class FileWriter {
  private static let bufferSize = 1 << 18

  /// Bytes appended so far: the offset at which the next one will be.
  public private(set) var count = 0

  private let target: String
  private let temporary: String
  private let directory: String
  private let system: SystemCalls
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  init(target: String, directory: String, system: SystemCalls) throws(StorageError) {
    self.target = target
    self.temporary = target + StorageDirectory.temporarySuffix
    self.directory = directory
    self.system = system
    self.descriptor = try system.openForWriting(temporary)
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit {
    discard()
  }

  public func append(_ bytes: [UInt8]) throws(StorageError) {
    try bytes.withUnsafeBufferPointer { (part) throws(StorageError) in try append(UnsafeRawBufferPointer(part)) }
  }

  /// Appends bytes; small pieces are gathered, large ones written through.
  public func append(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
    precondition(descriptor >= 0, "append to a file that is committed or discarded: \(target)")
    count += bytes.count
    if buffer.count + bytes.count > Self.bufferSize { try flush() }
    if bytes.count >= Self.bufferSize {
      try system.write(bytes, to: descriptor, path: temporary)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Makes the file durable under its own name: flush, rename, flush the directory.
  ///
  /// When the last step fails the file stands under its name but may vanish in a power failure.
  public func commit() throws(StorageError) {
    precondition(descriptor >= 0, "commit of a file that is committed or discarded: \(target)")
    try flush()
    try system.synchronize(descriptor, path: temporary)
    try system.rename(temporary, to: target)
    system.close(descriptor)
    descriptor = -1
    try system.synchronizeDirectory(directory)
  }

  /// Gives the file up and deletes what was written. Does nothing after ``commit()`` renamed it.
  public func discard() {
    guard descriptor >= 0 else { return }
    system.close(descriptor)
    descriptor = -1
    try? system.remove(temporary)
  }

  private func flush() throws(StorageError) {
    guard !buffer.isEmpty else { return }
    try buffer.withUnsafeBufferPointer { (part) throws(StorageError) in
      try system.write(UnsafeRawBufferPointer(part), to: descriptor, path: temporary)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
