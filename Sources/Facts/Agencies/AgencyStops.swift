import Text

/// Words that no unit's name holds: a name ends before them.
enum AgencyStops {
  static let table = PhraseTable<Void>(
    [
      "bằng", "cho", "của", "cùng", "do", "đến", "để", "đó", "đối với", "được", "gồm", "hoặc", "khi", "mà", "nào",
      "này",
      "nên", "nếu", "nhằm", "nêu", "như", "qua", "ra", "rất", "rồi", "sao", "sau", "tại", "theo", "thì", "trên",
      "trong",
      "trước", "tới", "từ", "và", "vào", "về", "việc", "với", "vì",
    ].map { ($0, ()) })
}
