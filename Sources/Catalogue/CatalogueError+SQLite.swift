internal import GRDB

extension CatalogueError {
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path, detail: detail)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .denied(path: path, detail: detail)
    default: self = .failed(path: path, code: error.extendedResultCode.rawValue, detail: detail)
    }
  }

  /// Runs what may throw errors of SQLite and gives them our names; other errors are of values that do not decode.
  static func wrapping<Value>(path: String, _ body: () throws -> Value) throws(CatalogueError) -> Value {
    do {
      return try body()
    } catch let error as CatalogueError {
      throw error
    } catch let error as DatabaseError {
      throw CatalogueError(error, path: path)
    } catch {
      throw .corrupt(path: path, detail: "\(error)")
    }
  }
}
