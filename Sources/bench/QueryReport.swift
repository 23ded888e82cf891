/// What answering queries took.
struct QueryReport: Encodable {
  struct Run: Encodable {
    let passes: Int
    let wallS: Double
    let cpuS: Double
    /// For a query that finds nothing: what every query costs besides its postings.
    let overheadUs: Double
  }

  /// The times of one class of queries, each query standing for the median of its passes.
  struct Times: Encodable {
    let n: Int
    let p50Us: Double
    let p90Us: Double
    let p99Us: Double
    let meanUs: Double
    /// Matching documents, summed over the queries.
    let hitsTotal: Int
  }

  struct Query: Encodable {
    let cls: String
    let terms: [String]
    let us: Double
    let count: Int
    /// Best first.
    let top: [String]
  }

  let engine = Report.engine
  let version: String
  let settings: String
  let run: Run
  /// The ten best documents.
  let classes: [String: Times]
  /// The number of matching documents, exact.
  let countClasses: [String: Times]
  let queries: [Query]
}
