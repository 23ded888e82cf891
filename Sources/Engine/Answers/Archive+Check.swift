internal import Catalogue
internal import Indexing
internal import Storage

extension Archive {
  /// Reads every byte of the index: segments by their checksums and rules, the catalogue by SQLite's own check, stored texts by
  /// their digests, and whether catalogue and segments agree on which document stands where.
  /// - Parameter language: of the messages in the answer.
  public func check(in language: Language = .english) throws(ArchiveError) -> CheckAnswer {
    let clock = ContinuousClock()
    let start = clock.now
    var answer = CheckAnswer()
    try read { reader in
      for complaint in try reader.damage() { answer.report(complaint, at: Catalogue.fileName) }
      let directory = StorageDirectory(path: layout.segments)
      for segment in try reader.segments() {
        answer.segments += 1
        answer.bytes += segment.bytes
        do throws(IndexingError) {
          let file = try SegmentReader(directory: directory, name: segment.file)
          try file.verify()
          try compare(segment, file, reader, &answer, language)
        } catch {
          answer.report(ArchiveError(error).message(in: language), at: segment.file)
        }
      }
      try checkDocuments(reader, &answer, language)
      if try !answer.sound || reader.isWhole() { return }
      answer.report(
        language(vi: "danh mục không khớp mã băm SHA-256", en: "the catalogue does not have its SHA-256"),
        at: Catalogue.fileName)
    }
    answer.seconds = (clock.now - start) / .seconds(1)
    return answer
  }

  /// Each live document of a segment is one of the catalogue, and the other way round.
  private func compare(
    _ record: SegmentRecord, _ file: SegmentReader, _ reader: CatalogueReader, _ answer: inout CheckAnswer,
    _ language: Language
  ) throws(IndexingError) {
    let tombstones = Tombstones(bytes: record.tombstones)
    let places = (try? reader.places(inSegment: record.segmentID)) ?? []
    let stray = places.filter { $0.doc >= file.documentCount || tombstones.contains(DocID(rawValue: UInt32($0.doc))) }
    if !stray.isEmpty || places.count != file.documentCount - tombstones.count
      || file.documentCount != record.documents
    {
      answer.report(
        language(
          vi: "danh mục và phân đoạn không khớp: \(places.count) văn bản so với "
            + "\(file.documentCount - tombstones.count)",
          en: "catalogue and segment disagree: \(places.count) documents against "
            + "\(file.documentCount - tombstones.count)"),
        at: record.file)
    }
  }

  private func checkDocuments(
    _ reader: CatalogueReader, _ answer: inout CheckAnswer, _ language: Language
  ) throws {
    for document in try reader.documents() {
      answer.documents += 1
      guard let number = document.documentID, let text = try reader.text(of: number) else {
        answer.report(language(vi: "thiếu toàn văn", en: "its text is missing"), at: document.id)
        continue
      }
      answer.bytes += text.utf8.count
      if ContentDigest(of: text.utf8).hexadecimal != text.digest {
        answer.report(
          language(vi: "toàn văn không khớp mã băm SHA-256", en: "its text does not have its SHA-256"),
          at: document.id)
      }
      if try !reader.isContentSound(of: number) {
        answer.report(
          language(vi: "thông tin lưu không khớp mã băm SHA-256", en: "what is stored of it does not have its SHA-256"),
          at: document.id)
      }
      if document.segment == nil || document.doc == nil {
        answer.report(language(vi: "không có trong phân đoạn nào", en: "it stands in no segment"), at: document.id)
      }
    }
  }
}
