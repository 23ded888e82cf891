internal import GRDB

/// The tables of the catalogue. Columns bear the names of the JSON keys, so that `sqlite3` users meet the same words.
enum CatalogueSchema {
  /// "TraC": tells our database from others.
  static let applicationID: Int32 = 0x5472_6143

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for statements in [documents, citations, deadlines, assignments, indicators, findings, views] {
        try database.execute(sql: statements)
      }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2") { try $0.execute(sql: similar) }
    migrator.registerMigration("3") { try $0.execute(sql: history) }
    return migrator
  }

  private static let documents = """
    -- One row: a number that grows with every commit; whether mentions were resolved across all documents since the last
    -- document came; SHA-256 of what holds the documents together.
    CREATE TABLE state (generation INTEGER NOT NULL, isResolved INTEGER NOT NULL, digest TEXT);
    INSERT INTO state VALUES (0, 1, NULL);

    -- Folders and files that were given to ingest.
    CREATE TABLE roots (path TEXT PRIMARY KEY, isFolder INTEGER NOT NULL) WITHOUT ROWID;

    -- Segment files that exist as far as readers are concerned.
    CREATE TABLE segments (
      segmentID INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL UNIQUE,
      documents INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      tombstones BLOB NOT NULL
    );

    CREATE TABLE documents (
      documentID INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      idFolded TEXT NOT NULL,
      root TEXT NOT NULL,
      source TEXT NOT NULL UNIQUE,
      digest TEXT NOT NULL,
      rules INTEGER NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      language TEXT,
      bytes INTEGER NOT NULL,
      lines INTEGER NOT NULL,
      type TEXT, typeName TEXT, number TEXT, symbol TEXT, symbolPlace TEXT, "key" TEXT,
      title TEXT, issuer TEXT, parentBody TEXT, place TEXT, date TEXT,
      signerName TEXT, signerPosition TEXT, signerCapacity TEXT,
      recipients TEXT NOT NULL,
      segment INTEGER REFERENCES segments (segmentID),
      doc INTEGER,
      -- SHA-256 of all rows about the document.
      contentDigest TEXT
    );
    CREATE UNIQUE INDEX documentsBySegment ON documents (segment, doc);
    CREATE INDEX documentsByKey ON documents ("key");

    -- The normalised text that every line and offset refers to; its digest is SHA-256 of these bytes.
    CREATE TABLE texts (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
      digest TEXT NOT NULL,
      utf8 BLOB NOT NULL
    );

    CREATE TABLE divisions (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL, label TEXT NOT NULL, title TEXT NOT NULL,
      parent INTEGER, depth INTEGER NOT NULL, line INTEGER NOT NULL,
      startOffset INTEGER NOT NULL, endOffset INTEGER NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) WITHOUT ROWID;
    """

  /// The columns of a fact's place; `fact` is the whole fact as JSON.
  private static let place = """
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      line INTEGER NOT NULL, lineEnd INTEGER NOT NULL,
      startOffset INTEGER NOT NULL, endOffset INTEGER NOT NULL,
      page INTEGER, section TEXT,
      rule TEXT NOT NULL,
      fact TEXT NOT NULL
    """

  private static let citations = """
    -- The documents that are cited. One real document is one entry, whatever its mentions look like.
    CREATE TABLE entries (
      entryID INTEGER PRIMARY KEY,
      "key" TEXT NOT NULL,
      type TEXT, title TEXT, date TEXT, issuer TEXT,
      document INTEGER REFERENCES documents ON DELETE SET NULL
    );
    CREATE INDEX entriesByKey ON entries ("key");
    CREATE INDEX entriesByDocument ON entries (document);

    CREATE TABLE citations (
      citationID INTEGER PRIMARY KEY,
      entry INTEGER REFERENCES entries ON DELETE SET NULL,
      class TEXT NOT NULL, type TEXT, number TEXT, symbol TEXT, "key" TEXT NOT NULL,
      date TEXT, issuer TEXT, subject TEXT,
      relation TEXT NOT NULL, text TEXT NOT NULL,
      \(place)
    );
    CREATE INDEX citationsByDocument ON citations (document, ordinal);
    CREATE INDEX citationsByEntry ON citations (entry);
    CREATE INDEX citationsByKey ON citations ("key");
    """

  private static let deadlines = """
    CREATE TABLE deadlines (
      deadlineID INTEGER PRIMARY KEY,
      kind TEXT NOT NULL, fromDate TEXT, toDate TEXT, rrule TEXT, condition TEXT, text TEXT NOT NULL,
      \(place)
    );
    CREATE INDEX deadlinesByDocument ON deadlines (document, ordinal);
    CREATE INDEX deadlinesByEnd ON deadlines (toDate);
    """

  private static let assignments = """
    -- Units as documents name them; the Key columns are without accents, in small letters.
    CREATE TABLE units (
      unitID INTEGER PRIMARY KEY,
      name TEXT NOT NULL, canonical TEXT NOT NULL, kind TEXT NOT NULL,
      nameKey TEXT NOT NULL, canonicalKey TEXT NOT NULL,
      UNIQUE (name, canonical, kind)
    );

    CREATE TABLE assignments (
      assignmentID INTEGER PRIMARY KEY,
      source TEXT NOT NULL, annex TEXT, groupLabel TEXT, row TEXT,
      text TEXT NOT NULL, product TEXT, budget TEXT,
      \(place)
    );
    CREATE INDEX assignmentsByDocument ON assignments (document, ordinal);

    CREATE TABLE assignmentUnits (
      assignment INTEGER NOT NULL REFERENCES assignments ON DELETE CASCADE,
      role TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      unit INTEGER NOT NULL REFERENCES units,
      PRIMARY KEY (assignment, role, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX assignmentsByUnit ON assignmentUnits (unit, role);

    CREATE TABLE assignmentDeadlines (
      assignment INTEGER NOT NULL REFERENCES assignments ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL, fromDate TEXT, toDate TEXT, rrule TEXT, text TEXT NOT NULL,
      PRIMARY KEY (assignment, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX assignmentsByEnd ON assignmentDeadlines (toDate);
    """

  private static let indicators = """
    CREATE TABLE indicators (
      indicatorID INTEGER PRIMARY KEY,
      annex TEXT, groupLabel TEXT, row TEXT,
      name TEXT NOT NULL, measure TEXT, baseline TEXT, ambiguous INTEGER NOT NULL,
      \(place)
    );
    CREATE INDEX indicatorsByDocument ON indicators (document, ordinal);

    CREATE TABLE indicatorTargets (
      indicator INTEGER NOT NULL REFERENCES indicators ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      year INTEGER NOT NULL, text TEXT NOT NULL, comparator TEXT, value REAL,
      PRIMARY KEY (indicator, ordinal)
    ) WITHOUT ROWID;

    CREATE TABLE indicatorUnits (
      indicator INTEGER NOT NULL REFERENCES indicators ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      unit INTEGER NOT NULL REFERENCES units,
      PRIMARY KEY (indicator, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX indicatorsByUnit ON indicatorUnits (unit);
    """

  private static let findings = """
    -- What an auditor would mark; conflicts are between documents, and stand under the first that they are about.
    CREATE TABLE findings (
      findingID INTEGER PRIMARY KEY,
      code TEXT NOT NULL, severity TEXT NOT NULL, isConflict INTEGER NOT NULL, subject TEXT NOT NULL,
      \(place)
    );
    CREATE INDEX findingsByDocument ON findings (document, ordinal);

    CREATE TABLE findingWitnesses (
      finding INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      PRIMARY KEY (finding, document)
    ) WITHOUT ROWID;
    CREATE INDEX findingWitnessesByDocument ON findingWitnesses (document);
    """

  private static let similar = """
    -- What tells how much a document is like others; those made by different rules cannot be compared.
    CREATE TABLE signatures (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
      rules INTEGER NOT NULL,
      bytes BLOB NOT NULL
    );
    -- The number of the group of versions of one text (drafts, copies, other formats) that the document is in.
    ALTER TABLE documents ADD COLUMN similar INTEGER;
    CREATE INDEX documentsBySimilar ON documents (similar) WHERE similar IS NOT NULL;
    UPDATE state SET digest = NULL;
    """

  private static let history = """
    -- Earlier commits that can still be read, until when (seconds since 1970), and the digest that the commit had.
    CREATE TABLE snapshots (generation INTEGER PRIMARY KEY, digest TEXT NOT NULL, until INTEGER NOT NULL);
    CREATE TABLE snapshotSegments (
      generation INTEGER NOT NULL REFERENCES snapshots ON DELETE CASCADE,
      segmentID INTEGER NOT NULL, file TEXT NOT NULL, documents INTEGER NOT NULL, bytes INTEGER NOT NULL,
      tombstones BLOB NOT NULL,
      PRIMARY KEY (generation, segmentID)
    ) WITHOUT ROWID;
    CREATE TABLE snapshotVersions (
      generation INTEGER NOT NULL REFERENCES snapshots ON DELETE CASCADE,
      segment INTEGER NOT NULL, doc INTEGER NOT NULL, similar INTEGER NOT NULL,
      PRIMARY KEY (generation, segment, doc)
    ) WITHOUT ROWID;

    -- What a hit shows of documents that were removed or replaced after `generation`, by the places where they stood.
    CREATE TABLE formerDocuments (
      segment INTEGER NOT NULL, doc INTEGER NOT NULL, generation INTEGER NOT NULL,
      record TEXT NOT NULL, utf8 BLOB NOT NULL,
      PRIMARY KEY (segment, doc)
    );
    -- Where documents stood that a merge moved after `generation`.
    CREATE TABLE formerPlaces (
      segment INTEGER NOT NULL, doc INTEGER NOT NULL, generation INTEGER NOT NULL, document INTEGER NOT NULL,
      PRIMARY KEY (segment, doc)
    ) WITHOUT ROWID;
    CREATE INDEX formerPlacesByDocument ON formerPlaces (document);
    """

  private static let views = """
    -- For people: one row a mention, one row a task.
    CREATE VIEW "references" AS
      SELECT d.id AS document, c.line, c.text, coalesce(e."key", c."key") AS "key", c.relation, e.title, e.date
      FROM citations c JOIN documents d ON d.documentID = c.document LEFT JOIN entries e ON e.entryID = c.entry;

    CREATE VIEW tasks AS
      SELECT d.id AS document, a.line, a.annex, a.groupLabel, a.row, a.text,
        (SELECT group_concat(u.name, '; ') FROM assignmentUnits x JOIN units u ON u.unitID = x.unit
          WHERE x.assignment = a.assignmentID AND x.role = 'lead') AS lead,
        (SELECT group_concat(u.name, '; ') FROM assignmentUnits x JOIN units u ON u.unitID = x.unit
          WHERE x.assignment = a.assignmentID AND x.role = 'support') AS support,
        (SELECT max(x.toDate) FROM assignmentDeadlines x WHERE x.assignment = a.assignmentID) AS due,
        a.product, a.budget
      FROM assignments a JOIN documents d ON d.documentID = a.document;
    """
}
