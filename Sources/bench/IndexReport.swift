/// What indexing took.
struct IndexReport: Encodable {
  /// Seconds of wall clock and of the processor, bytes in the directory, segments.
  struct Figures: Encodable {
    let indexS: Double
    let indexCpuS: Double
    let indexBytes: Int
    let segments: Int
  }

  let engine = Report.engine
  let version: String
  let settings: String
  /// From the first byte read to the one segment at the end.
  let indexS: Double
  let indexCpuS: Double
  let indexBytes: Int
  let segments: Int
  /// The same when all documents were committed and nothing was merged yet.
  let premerge: Figures
  let mergeS: Double
}
