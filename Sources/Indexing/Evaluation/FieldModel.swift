/// The statistics of one field over a snapshot, and the tables that follow from them.
final class FieldModel: @unchecked Sendable {
  /// What turns quantised scores of one segment into bounds under the statistics of the snapshot.
  struct SegmentFactors {
    /// The place of the field in the schema of the segment.
    let place: Int
    let upper: Float
    let lower: Float
  }

  let averageLength: Double
  /// 256 numbers, never changed.
  let saturation: UnsafePointer<Float>
  /// For each segment; nil where the segment does not have the field.
  let segments: [SegmentFactors?]

  deinit { saturation.deallocate() }

  init(_ field: FieldID, segments readers: [SegmentReader], scoring: BM25) {
    var documents = 0
    var total = 0
    var keepsNorms = true
    let places = readers.map { reader in reader.schema.fields.firstIndex { $0.id == field } }
    for (reader, place) in zip(readers, places) {
      guard let place else { continue }
      documents += reader.statistics.fields[place].documents
      total += reader.statistics.fields[place].totalLength
      keepsNorms = keepsNorms && reader.schema.fields[place].keepsNorms
    }
    let average = documents == 0 ? 0 : Double(total) / Double(documents)
    averageLength = average
    let table = scoring.saturation(averageLength: keepsNorms ? average : nil)
    let copy = UnsafeMutablePointer<Float>.allocate(capacity: table.count)
    copy.initialize(from: table, count: table.count)
    saturation = UnsafePointer(copy)
    segments = zip(readers, places).map { reader, place in
      place.map { Self.factors(at: $0, of: reader, against: table) }
    }
  }

  /// f / (f + K) grows by at most K / K' when K becomes K', and not at all when K' is greater; and the other way round.
  /// So the extremes of K / K' over all lengths carry a bound from the statistics of the segment to those of the
  /// snapshot. Where both are the same the factor is 1 and nothing is lost. The rest makes up for rounding.
  private static func factors(at place: Int, of reader: SegmentReader, against table: [Float]) -> SegmentFactors {
    let own = reader.statistics.fields[place]
    let average = own.documents == 0 ? 0 : Double(own.totalLength) / Double(own.documents)
    let keepsNorms = reader.schema.fields[place].keepsNorms
    let built = reader.scoring.saturation(averageLength: keepsNorms ? average : nil)
    var (upper, lower) = (Float(1), Float(1))
    for (before, now) in zip(built, table) where before != now {
      upper = max(upper, now > 0 ? before / now : .greatestFiniteMagnitude)
      lower = min(lower, now > 0 ? before / now : 1)
    }
    let slack: Float = 1.0 / Float(1 << 18)
    return SegmentFactors(
      place: place, upper: min(upper * (1 + slack), 1e30) / QuantizedScore.scale,
      lower: lower * (1 - slack) / QuantizedScore.scale)
  }
}
