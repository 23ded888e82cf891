/// The words of time expressions with their meaning; longest phrase first.
enum TimeVocabulary {
  static let phrases: [(phrase: String, word: TimeWord, value: UInt16)] =
    words.flatMap { word, phrases in
      phrases.split(separator: ",").map { (trimmed($0), word, 0) }
    }
    + valued.map { word, phrase, value in (phrase, word, value) }

  private static func trimmed(_ phrase: Substring) -> String {
    String(phrase.drop { $0 == " " || $0 == "\n" })
  }

  private static let words: [(TimeWord, String)] = [
    (.minute, "phút"), (.hour, "giờ"), (.day, "ngày"), (.week, "tuần"), (.month, "tháng"), (.quarter, "quý"),
    (.year, "năm"), (.officeTerm, "nhiệm kỳ, toàn khóa"), (.stage, "giai đoạn, thời kỳ"),
    (.before, "trước"), (.after, "sau"), (.from, "từ, kể từ, tính từ, bắt đầu từ, bắt đầu kể từ, ngay từ"),
    (.to, "đến, tới, cho đến, cho tới"), (.through, "hết, đến hết, tới hết, cho đến hết"),
    (.toBefore, "đến trước, tới trước"), (.asOf, "tính đến, tính tới, tính đến hết"), (.within, "trong, ngay trong"),
    (
      .withinSpan,
      "trong vòng, trong thời hạn, trong thời gian, trong khoảng thời gian, trong thời hạn tối đa, ngay trong thời hạn"
    ),
    (.at, "vào, vào lúc"),
    (
      .atLatest,
      """
      chậm nhất, chậm nhất là, muộn nhất, muộn nhất là, hạn cuối, hạn cuối là, hạn cuối cùng, hạn cuối cùng là, hạn
      chót, hạn chót là, không muộn hơn, không chậm hơn, không trễ hơn, không chậm quá
      """
    ),
    (.atMost, "không quá, tối đa, tối đa không quá, không vượt quá, nhưng không quá"), (.atLeast, "ít nhất, tối thiểu"),
    (.exact, "đúng"),
    (.start, "đầu, đầu tiên"), (.middle, "giữa"), (.end, "cuối, cuối cùng"), (.half, "nửa"),
    (.every, "hàng, hằng"), (.each, "mỗi"), (.eachOf, "từng"), (.periodically, "định kỳ"),
    (.regularly, "thường xuyên"), (.continuously, "liên tục"), (.times, "lần"),
    (
      .when,
      """
      khi, ngay khi, sau khi, ngay sau khi, trước khi, đến khi, cho đến khi, mỗi khi, một khi, kể từ khi, từ khi, kể từ lúc,
      từ lúc, ngay từ khi, đến thời điểm, tại thời điểm, kể từ thời điểm, từ thời điểm, sau thời điểm, trước thời điểm,
      vào thời điểm, cho đến thời điểm, cho tới khi, tới khi, đồng thời khi
      """
    ),
    (.rightAfter, "ngay sau"), (.rightWithin, "ngay trong ngày"), (.suddenly, "đột xuất"), (.onRequest, "theo yêu cầu"),
    (.signing, "ký, nhận, tiếp nhận"),
    (.and, "và"), (.or, "hoặc"), (.of, "của"), (.per, "theo"), (.several, "các, những"),
    (.next, "tiếp theo, kế tiếp, liền kề, tiếp sau"), (.onward, "trở đi, trở về sau"), (.working, "làm việc"),
    (.now, "nay"),
    (.toNow, "đến nay, tới nay, cho đến nay"),
    (.vision, "tầm nhìn, định hướng"), (.compared, "so với, so với cùng kỳ, cùng kỳ, sang"),
    (.then, "thì, phải, để, nhằm, được quyền, có trách nhiệm, chịu trách nhiệm"),
    (.report, "báo cáo"), (.reportKind, "sơ kết, tổng kết, kết quả, tình hình"),
    (
      .title,
      """
      kế hoạch, chương trình, đề án, quy hoạch, chiến lược, dự án, nghị quyết, nghị định, thông tư, dự toán, phương
      án, kế hoạch hành động, đại hội
      """
    ),
    (
      .entitlement,
      "lương, lương hưu, hưu trí, trợ cấp, trợ cấp xã hội, phụ cấp, thu nhập, thù lao, sinh hoạt phí, tiền điện"
    ),
    (
      .capitalTitle,
      "quyết định, chỉ thị, kết luận, thông báo, công văn, luật, bộ luật, pháp lệnh, hướng dẫn, quy định, tờ trình"
    ),
    (
      .action,
      """
      tổ chức, thực hiện, đánh giá, kiểm tra, giám sát, rà soát, tổng hợp, xây dựng, ban hành, cập nhật, tham mưu, phối hợp,
      gửi, trình, nộp, công khai, công bố, phê duyệt, theo dõi, đôn đốc, xem xét, bố trí, sơ kết đánh giá, khen thưởng,
      triển khai, hoàn thiện, đề xuất, tham gia, thay thế, bãi bỏ, chấm dứt
      """
    ),
    (.reset, "phấn đấu, bảo đảm, đảm bảo, đạt"), (.finish, "hoàn thành, xong, kết thúc"),
    (
      .timeLabel,
      """
      thời gian, thời hạn, tiến độ, lộ trình, hạn hoàn thành, thời gian thực hiện, thời gian hoàn thành, thời hạn
      hoàn thành, thời hạn thực hiện, hạn nộp, thời gian gửi
      """
    ),
    (.task, "nhiệm vụ, công việc"),
    (
      .delegation,
      """
      theo kế hoạch, theo tiến độ, theo lộ trình, theo chỉ đạo, theo hướng dẫn, theo chương trình, theo thời gian, theo thông báo,
      theo văn bản, theo lịch, theo thời hạn, theo đề nghị, theo phân công
      """
    ),
    (.bodyOfRules, "theo quy định"),
    // Phrases whose words would mislead.
    (
      .other,
      """
      không thường xuyên, không định kỳ, cứ mỗi, biên chế thường xuyên, mua sắm thường xuyên, bảo dưỡng thường xuyên, chi thường xuyên, kinh phí thường xuyên, giáo dục thường xuyên, vốn thường xuyên, thu thường xuyên,
      dự toán thường xuyên, thường trực, trong khi, trong khi đó, đôi khi, có khi, nhiều khi, khi đó, khi ấy, khi nào,
      khi này, sau khi nghe, sau khi xem xét, trước hết, trước mắt, trước đây, trước đó, trước tiên, hết sức, năm học,
      sau đây, sau đó, sau này, thời gian qua, ngày càng,
      từ đó, hàng đầu, hàng hóa, hàng loạt, từ xa, trong đó, trong nước, vào cuộc, mỗi một, quý báu, quý cơ quan,
      kết hợp, vốn có, hướng tới, tới đây, đồng thời, giờ hành chính, đầu mối, đầu tư, đầu ra, đầu vào, người đứng đầu,
      đứng đầu, bước đầu, ban đầu, hướng đến, liên quan đến, đối đến, đưa đến, dẫn đến, tầm nhìn chiến lược
      """
    ),
  ]

  private static let valued: [(TimeWord, String, UInt16)] = [
    (.numeral, "một", 1), (.numeral, "hai", 2), (.numeral, "ba", 3), (.numeral, "bốn", 4), (.numeral, "sáu", 6),
    (.numeral, "bảy", 7), (.numeral, "tám", 8), (.numeral, "chín", 9), (.numeral, "mười", 10),
    (.numeral, "mười lăm", 15),
    (.numeral, "hai mươi", 20), (.numeral, "ba mươi", 30), (.numeral, "sáu mươi", 60), (.numeral, "chín mươi", 90),
    (.weekday, "thứ hai", 1), (.weekday, "thứ ba", 2), (.weekday, "thứ tư", 3), (.weekday, "thứ năm", 4),
    (.weekday, "thứ sáu", 5), (.weekday, "thứ bảy", 6), (.weekday, "chủ nhật", 7), (.weekday, "chiều thứ sáu", 5),
  ]
}
