internal import Storage

extension IndexingError {
  /// Runs `body`; what Storage throws becomes a case of ``IndexingError``.
  static func wrapping<Result>(_ body: () throws(StorageError) -> Result) throws(IndexingError) -> Result {
    do {
      return try body()
    } catch {
      throw .storage(error)
    }
  }
}
