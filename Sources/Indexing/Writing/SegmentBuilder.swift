/// Collects documents in memory and writes them as one segment.
///
/// For each document: ``add(_:field:position:)-(UnsafeRawBufferPointer,_,_)`` for each token, ``setLength(_:of:)`` where
/// the length of a field is not the number of its tokens, the columns, then ``endDocument()``. Adding a token allocates
/// nothing but room for what is kept. A builder belongs to one task at a time; several builders work in parallel.
public final class SegmentBuilder {
  public let schema: IndexSchema
  public let scoring: BM25

  /// Documents ended so far.
  @exclusivity(unchecked) public private(set) var documentCount = 0

  @exclusivity(unchecked) var arena = ByteArena()
  @exclusivity(unchecked) var table = TermTable()
  @exclusivity(unchecked) var lengths: [[UInt32]]
  @exclusivity(unchecked) var columns: ColumnBuffers
  @exclusivity(unchecked) private var places = [Int16](repeating: -1, count: 256)
  @exclusivity(unchecked) private var keepsPositions: [Bool]
  @exclusivity(unchecked) private var currentLengths: [UInt32]
  @exclusivity(unchecked) private var statedLengths: [UInt32?]

  public init(schema: IndexSchema, scoring: BM25 = BM25()) {
    self.schema = schema
    self.scoring = scoring
    for (place, field) in schema.fields.enumerated() { places[Int(field.id.rawValue)] = Int16(place) }
    keepsPositions = schema.fields.map(\.keepsPositions)
    lengths = Array(repeating: [], count: schema.fields.count)
    currentLengths = Array(repeating: 0, count: schema.fields.count)
    statedLengths = Array(repeating: nil, count: schema.fields.count)
    columns = ColumnBuffers(schema: schema)
  }

  /// Bytes of memory in use, within a few percent: when it passes the caller's budget, the segment should be written.
  public var byteCount: Int {
    arena.count + table.byteCount + 4 * documentCount * schema.fields.count + columns.byteCount
  }

  /// Adds a token to the current document.
  ///
  /// Several tokens may have the same position; tokens of the same term and field come in ascending order of position.
  public func add(_ term: UnsafeRawBufferPointer, field: FieldID, position: UInt32) {
    let place = Int(places[Int(field.rawValue)])
    precondition(place >= 0, "field \(field.rawValue) is not in the schema")
    currentLengths[place] &+= 1
    let number = table.number(of: term, field: UInt8(truncatingIfNeeded: place), in: &arena)
    let entry = table.entries + number
    let doc = UInt32(truncatingIfNeeded: documentCount)
    var gap = position
    if entry.pointee.doc == doc {
      precondition(position >= entry.pointee.position, "position \(position) after \(entry.pointee.position)")
      gap = position - entry.pointee.position
      entry.pointee.frequency += 1
    } else {
      flushPosting(of: entry)
      entry.pointee.doc = doc
      entry.pointee.frequency = 1
    }
    entry.pointee.position = position
    if keepsPositions[place] {
      arena.put(varint: gap, to: &entry.pointee.positions, level: &entry.pointee.positionsLevel)
    }
  }

  public func add(_ term: ArraySlice<UInt8>, field: FieldID, position: UInt32) {
    term.withUnsafeBytes { add($0, field: field, position: position) }
  }

  public func add(_ term: [UInt8], field: FieldID, position: UInt32) {
    term.withUnsafeBytes { add($0, field: field, position: position) }
  }

  /// Adds the UTF-8 of `term`.
  public func add(_ term: String, field: FieldID, position: UInt32) {
    var term = term
    term.withUTF8 { add(UnsafeRawBufferPointer($0), field: field, position: position) }
  }

  /// States the length of a field of the current document; otherwise it is the number of tokens added to it.
  public func setLength(_ length: UInt32, of field: FieldID) {
    let place = Int(places[Int(field.rawValue)])
    precondition(place >= 0, "field \(field.rawValue) is not in the schema")
    statedLengths[place] = length
  }

  /// Sets the value of an integer column for the current document.
  public func set(_ value: Int64, column: ColumnID) {
    columns.set(value, column: column)
  }

  /// Adds a value of a keyword column to the current document.
  public func add(keyword: [UInt8], column: ColumnID) {
    columns.add(keyword, column: column)
  }

  /// Adds the UTF-8 of a value of a keyword column to the current document.
  public func add(keyword: String, column: ColumnID) {
    columns.add(Array(keyword.utf8), column: column)
  }

  /// Ends the current document and returns its number in the segment.
  @discardableResult
  public func endDocument() -> DocID {
    precondition(documentCount < DocID.limit - 1, "a segment of \(documentCount) documents is full")
    for place in lengths.indices {
      lengths[place].append(statedLengths[place] ?? currentLengths[place])
      currentLengths[place] = 0
      statedLengths[place] = nil
    }
    columns.endDocument()
    documentCount += 1
    return DocID(rawValue: UInt32(documentCount - 1))
  }

  /// Writes the frequency of the last document that held the term.
  func flushPosting(of entry: UnsafeMutablePointer<TermTable.Entry>) {
    let frequency = entry.pointee.frequency
    guard frequency > 0 else { return }
    let gap = (entry.pointee.doc &- entry.pointee.writtenDoc &- 1) << 1
    entry.pointee.writtenDoc = entry.pointee.doc
    if frequency == 1 {
      arena.put(varint: gap | 1, to: &entry.pointee.postings, level: &entry.pointee.postingsLevel)
    } else {
      arena.put(varint: gap, to: &entry.pointee.postings, level: &entry.pointee.postingsLevel)
      arena.put(varint: frequency, to: &entry.pointee.postings, level: &entry.pointee.postingsLevel)
    }
    entry.pointee.frequency = 0
  }
}
