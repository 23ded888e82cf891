/// What was asked of the file system when it failed, or when a ``FaultPlan`` is consulted.
public enum FileOperation: String, Sendable, CaseIterable {
  case createDirectory = "create directory"
  case open
  case status = "read the size of"
  case map
  case write
  case synchronize = "flush to disk"
  case rename
  case synchronizeDirectory = "flush the directory"
  case remove
  case list
}
