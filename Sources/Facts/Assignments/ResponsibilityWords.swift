import Text

/// The words by which prose hands out tasks.
enum ResponsibilityWords {
  /// Before the units that a heading makes responsible: "Trách nhiệm của Sở Nội vụ", "Đề nghị Ủy ban Mặt trận Tổ quốc".
  static let headingOpenings = PhraseTable<Void>(
    [
      "đề nghị", "đối với", "giao", "giao cho", "nhiệm vụ của", "nhiệm vụ, quyền hạn của", "nhiệm vụ và quyền hạn của",
      "phân công", "trách nhiệm của", "trách nhiệm thi hành của", "trách nhiệm thực hiện của", "yêu cầu", "trách nhiệm",
    ].map { ($0, ()) })

  static let concerns = PhraseTable<Void>(["đối với"].map { ($0, ()) })

  /// Verbs that hand a task to the units after them.
  static let requests = PhraseTable<Void>(
    [
      "đề nghị", "đồng thời giao", "giao", "giao cho", "giao nhiệm vụ cho", "kính đề nghị", "phân công",
      "trân trọng đề nghị",
      "yêu cầu",
    ].map { ($0, ()) })

  /// Those of them that may follow a clause without a comma: "nếu có vướng mắc đề nghị các đơn vị …".
  static let wishes = PhraseTable<Void>(["đề nghị", "yêu cầu"].map { ($0, ()) })

  /// Openings of the sentence that closes a document: "Trên đây là Kế hoạch …".
  static let closings = PhraseTable<Void>(
    [
      "nhận được", "trên đây", "trên đây là",
    ].map { ($0, ()) })

  /// Openings of a clause that comes before the subject: "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị …".
  static let adverbials = PhraseTable<Void>(
    [
      "căn cứ", "chậm nhất", "định kỳ", "để", "đến", "đối với", "hàng năm", "hàng quý", "hàng tháng", "hằng năm",
      "hằng quý",
      "gặp", "hằng tháng", "khi", "nếu", "ngoài ra", "nhận được", "qua", "quá trình", "sau khi", "sau", "theo",
      "trên cơ sở", "trong",
      "trước ngày", "trường hợp", "từ", "từng bước", "về",
    ].map { ($0, ()) })

  /// Words that make anybody responsible who stands before them.
  static let outright = PhraseTable<Void>(["chịu trách nhiệm", "có nhiệm vụ", "có trách nhiệm"].map { ($0, ()) })

  /// Words that open what a subject's duty is limited to.
  static let scopes = PhraseTable<Void>(
    ["căn cứ", "theo chức năng", "theo lĩnh vực", "theo nhiệm vụ", "theo phạm vi", "theo thẩm quyền", "trong phạm vi"]
      .map { ($0, ()) })

  /// Words between a subject and what makes it responsible.
  static let auxiliaries = PhraseTable<Void>(["cần", "cũng", "đều", "phải"].map { ($0, ()) })

  /// What is given to a unit.
  static let tasks = PhraseTable<Void>(["chỉ tiêu", "công việc", "nhiệm vụ", "nội dung"].map { ($0, ()) })

  /// Adverbs between "phối hợp" and the unit.
  static let manners = PhraseTable<Void>(
    ["chặt chẽ", "đồng bộ", "hiệu quả", "kịp thời", "thường xuyên", "tốt", "tích cực"].map { ($0, ()) })

  /// Nouns under which "phối hợp" names a role and no unit follows.
  static let roleNouns = PhraseTable<Void>(["cơ quan", "đơn vị", "công tác", "quy chế", "sự"].map { ($0, ()) })

  /// "… chịu trách nhiệm thi hành Quyết định này": all before it is a list of units.
  static let executions = PhraseTable<Void>(
    [
      "căn cứ Quyết định thi hành", "chịu trách nhiệm tổ chức thi hành", "chịu trách nhiệm thi hành",
      "chịu trách nhiệm thực hiện", "có trách nhiệm thi hành", "căn cứ Quyết định này thi hành",
      "có trách nhiệm tổ chức thực hiện",
      "chịu trách nhiệm tổ chức thực hiện",
    ].map { ($0, ()) })
}
