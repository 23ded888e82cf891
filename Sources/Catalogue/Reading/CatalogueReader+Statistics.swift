internal import GRDB

extension CatalogueReader {
  public func statistics() throws(CatalogueError) -> CatalogueStatistics {
    try query { database in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: "SELECT \(sql)") ?? 0 }
      var statistics = CatalogueStatistics()
      statistics.documents = try count("count(*) FROM documents")
      statistics.bytes = try count("coalesce(sum(bytes), 0) FROM documents")
      statistics.lines = try count("coalesce(sum(lines), 0) FROM documents")
      statistics.citations = try count("count(*) FROM citations")
      statistics.entries = try count("count(DISTINCT entry) FROM citations")
      statistics.deadlines = try count("count(*) FROM deadlines")
      statistics.assignments = try count("count(*) FROM assignments")
      statistics.indicators = try count("count(*) FROM indicators")
      statistics.units = try count("count(*) FROM units")
      statistics.segments = try count("count(*) FROM segments")
      statistics.segmentBytes = try count("coalesce(sum(bytes), 0) FROM segments")
      statistics.deadDocuments =
        try count("coalesce(sum(documents), 0) FROM segments") - count("count(*) FROM documents WHERE doc IS NOT NULL")
      statistics.keptSegments = try count(
        "count(DISTINCT file) FROM snapshotSegments WHERE file NOT IN (SELECT file FROM segments)")
      statistics.similarDocuments = try count("count(*) FROM documents WHERE similar IS NOT NULL")
      statistics.generation = try count("generation FROM state")
      let types = try Row.fetchAll(
        database, sql: "SELECT type, count(*) AS n FROM documents GROUP BY type ORDER BY n DESC, type")
      statistics.types = types.map { CatalogueStatistics.TypeCount(type: $0["type"], documents: $0["n"]) }
      let formats = try Row.fetchAll(
        database,
        sql:
          "SELECT format, encoding, count(*) AS n FROM documents GROUP BY format, encoding ORDER BY n DESC, format, encoding"
      )
      statistics.formats = formats.map {
        CatalogueStatistics.FormatCount(format: $0["format"], encoding: $0["encoding"], documents: $0["n"])
      }
      return statistics
    }
  }
}
