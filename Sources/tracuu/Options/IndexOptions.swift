import ArgumentParser
import Engine

/// Which index is asked.
struct IndexOptions: ParsableArguments {
  @Option(help: "Folder of the index (default: $TRACUU_INDEX, or Index).")
  var index: String = Environment["TRACUU_INDEX"] ?? "Index"

  func archive() throws(ArchiveError) -> Archive { try Archive(directory: index) }
}
