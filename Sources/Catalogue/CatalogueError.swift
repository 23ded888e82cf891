/// Why the catalogue cannot be opened, read or written. Every case names the database file.
public enum CatalogueError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The file is no SQLite database, or its pages contradict each other.
  case corrupt(path: String, detail: String)
  /// A database, but none of ours.
  case foreign(path: String)
  /// Written by a later version of the program.
  case tooNew(path: String)
  /// Written by an earlier version; opening it for writing brings it up to date.
  case tooOld(path: String)
  /// The system does not let us read or write it.
  case denied(path: String, detail: String)
  /// No room was left on the disk.
  case diskFull(path: String)
  /// Another process holds it longer than we waited.
  case busy(path: String)
  /// Anything else that SQLite reports, with its result code.
  case failed(path: String, code: Int32, detail: String)
}
