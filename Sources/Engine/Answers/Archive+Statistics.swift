internal import Catalogue

extension Archive {
  /// What the index holds.
  public func stats() throws(ArchiveError) -> StatsAnswer {
    try read { reader in
      StatsAnswer(try reader.statistics(), directory: directory, roots: try reader.roots())
    }
  }
}
