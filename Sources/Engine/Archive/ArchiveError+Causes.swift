internal import Catalogue
internal import Indexing
internal import Storage

extension ArchiveError {
  init(_ error: CatalogueError) {
    switch error {
    case .missing(let path): self = .noIndex(directory: FilePath.folder(of: path))
    case .corrupt(let path, let detail): self = .damagedCatalogue(path: path, detail: detail)
    case .foreign(let path): self = .foreign(path: path)
    case .tooNew(let path): self = .tooNew(path: path)
    case .tooOld(let path): self = .tooOld(path: path)
    case .denied(let path, let detail): self = .denied(path: path, detail: detail)
    case .diskFull(let path): self = .diskFull(path: path)
    case .busy(let path): self = .busy(path: path)
    case .failed(let path, let code, let detail): self = .denied(path: path, detail: "\(detail), SQLite \(code)")
    }
  }

  init(_ error: StorageError) {
    guard case .failed(_, let path, _) = error else { preconditionFailure("a case without a path") }
    self = error.isDiskFull ? .diskFull(path: path) : .denied(path: path, detail: error.description)
  }

  init(_ error: IndexingError) {
    switch error {
    case .storage(let error):
      guard error.isMissing, case .failed(_, let path, _) = error else {
        self.init(error)
        return
      }
      self = .missingSegment(path: path)
    case .corrupt(let path, let offset, let check, _, _):
      self = .damagedSegment(path: path, offset: offset, check: check.rawValue)
    case .tooOld(let path, _, _): self = .tooOld(path: path)
    case .tooNew(let path, _, _): self = .tooNew(path: path)
    case .schemaMismatch, .tooManyDocuments: self = .denied(path: "segments", detail: error.description)
    }
  }

  /// Runs what may fail in any of the layers below and gives the failure our name.
  static func wrapping<Value>(path: String, _ body: () throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as CatalogueError {
      throw ArchiveError(error)
    } catch let error as IndexingError {
      throw ArchiveError(error)
    } catch let error as StorageError {
      throw ArchiveError(error)
    } catch {
      throw .denied(path: path, detail: "\(error)")
    }
  }
}
