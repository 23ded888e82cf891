/// Why an archive cannot be opened, read or written.
public enum ArchiveError: Error, Equatable, Sendable {
  /// Nothing was indexed at this place yet.
  case noIndex(directory: String)
  /// There are segments but no catalogue, or a catalogue that is no database of ours.
  case foreign(path: String)
  /// The catalogue contradicts itself.
  case damagedCatalogue(path: String, detail: String)
  /// A segment is damaged: what was found at `offset` breaks the rule called `check`.
  case damagedSegment(path: String, offset: Int, check: String)
  /// The catalogue names a segment that is not there.
  case missingSegment(path: String)
  /// Written by a later version of the program.
  case tooNew(path: String)
  /// Written by an earlier version and not yet brought up to date.
  case tooOld(path: String)
  /// Another process is writing.
  case locked(directory: String, process: Int?)
  /// Another process holds the catalogue longer than we waited.
  case busy(path: String)
  case diskFull(path: String)
  /// The system refused; `detail` in its words.
  case denied(path: String, detail: String)
  /// No document of that name.
  case unknownDocument(name: String)
  /// Several documents have the name in their path; some of them.
  case ambiguousDocument(name: String, candidates: [String])
  /// The commit that is to be read on is not kept any more, or is none of this index.
  case expiredSnapshot(name: String)
  /// The folder that is ingested when nothing is named does not exist.
  case nothingToIngest(path: String)
}
