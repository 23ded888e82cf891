@testable import Facts

extension DeadlineCase {
  /// Expressions that recur or hang on an event.
  static let recurringExamples: [DeadlineCase] = [
    example(.every, "Hằng năm, phê duyệt dự toán ngân sách.", ["recurring -..- FREQ=YEARLY [Hằng năm]"]),
    example(
      .every, "Thông qua các cuộc họp, giao ban hàng tháng, sinh hoạt chuyên đề.",
      ["recurring -..- FREQ=MONTHLY [hàng tháng]"]),
    example(.every, "Báo cáo kết quả hằng quý.", ["recurring -..- FREQ=MONTHLY;INTERVAL=3 [hằng quý]"]),
    example(.every, "Sao lưu dữ liệu hằng ngày.", ["recurring -..- FREQ=DAILY [hằng ngày]"]),
    example(
      .every, "Định kỳ theo quý, 06 tháng, 01 năm.",
      [
        "recurring -..- FREQ=MONTHLY;INTERVAL=3 [Định kỳ theo quý]",
        "recurring -..- FREQ=MONTHLY;INTERVAL=6 [06 tháng]",
        "recurring -..- FREQ=YEARLY [01 năm]",
      ]),
    example(
      .every, "Báo cáo kết quả theo tháng, quý, 6 tháng, 1 năm.",
      [
        "recurring -..- FREQ=MONTHLY [theo tháng]",
        "recurring -..- FREQ=MONTHLY;INTERVAL=3 [quý]",
        "recurring -..- FREQ=MONTHLY;INTERVAL=6 [6 tháng]",
        "recurring -..- FREQ=YEARLY [1 năm]",
      ]),
    example(
      .every, "Đưa nội dung Nghị quyết số 57-NQ/TW vào nhiệm vụ hằng năm.",
      ["recurring -..- FREQ=YEARLY [hằng năm]"]),
    example(.every, "Họp mỗi tháng một lần.", ["recurring -..- FREQ=MONTHLY [mỗi tháng một lần]"]),
    example(.every, "Công khai mỗi quý một lần.", ["recurring -..- FREQ=MONTHLY;INTERVAL=3 [mỗi quý một lần]"]),
    example(
      .every, "Triển khai kế hoạch, hằng năm tổ chức đánh giá kết quả.",
      ["recurring -..- FREQ=YEARLY [hằng năm]"]),
    example(
      .frequency, "Định kỳ 6 tháng và hằng năm tổng hợp báo cáo.",
      ["recurring -..- FREQ=MONTHLY;INTERVAL=6 [Định kỳ 6 tháng]", "recurring -..- FREQ=YEARLY [hằng năm]"]),
    example(
      .frequency, "Sinh hoạt chuyên đề 06 tháng một lần.",
      ["recurring -..- FREQ=MONTHLY;INTERVAL=6 [06 tháng một lần]"]),
    example(.frequency, "Kiểm tra 2 lần/năm.", ["recurring -..- FREQ=MONTHLY;INTERVAL=6 [2 lần/năm]"]),
    example(.frequency, "Kiểm tra ít nhất 01 lần/quý.", ["recurring -..- FREQ=MONTHLY;INTERVAL=3 [01 lần/quý]"]),
    example(.frequency, "Tập huấn 02 năm một lần.", ["recurring -..- FREQ=YEARLY;INTERVAL=2 [02 năm một lần]"]),
    example(.frequency, "Tổ chức 3 tháng/lần.", ["recurring -..- FREQ=MONTHLY;INTERVAL=3 [3 tháng/lần]"]),
    example(.periodically, "Định kỳ thực hiện kiểm tra, đánh giá theo quy định.", ["recurring -..- - [Định kỳ]"]),
    example(.periodically, "Nội dung sinh hoạt chi bộ định kỳ.", ["recurring -..- - [định kỳ]"]),
    example(.periodically, "Báo cáo đột xuất, định kỳ gửi Ủy ban nhân dân tỉnh.", ["recurring -..- - [định kỳ]"]),
    example(
      .recurringDay, "Báo cáo kết quả hàng tháng trước ngày 20 hàng tháng.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=20 [trước ngày 20 hàng tháng]"]),
    example(
      .recurringDay, "Báo cáo kết quả trước ngày 15 của tháng cuối quý.",
      ["recurring -..- FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 [trước ngày 15 của tháng cuối quý]"]),
    example(
      .recurringDay, "Báo cáo trước ngày 05 của tháng đầu tiên của quý tiếp theo.",
      [
        "recurring -..- FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 [trước ngày 05 của tháng đầu tiên của quý tiếp theo]"
      ]),
    example(
      .recurringDay, "Báo cáo trước ngày 10/6 và ngày 10/12 hằng năm.",
      ["recurring -..- FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10 [trước ngày 10/6 và ngày 10/12 hằng năm]"]),
    example(
      .recurringDay, "Báo cáo trước ngày 15/6 và 20/12 hằng năm.",
      [
        "recurring -..- FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 [trước ngày 15/6]",
        "recurring -..- FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20 [20/12 hằng năm]",
      ]),
    example(
      .recurringDay, "Báo cáo trước ngày 05 tháng 12 hằng năm.",
      ["recurring -..- FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 [trước ngày 05 tháng 12 hằng năm]"]),
    example(
      .recurringDay, "Trình Chủ tịch vào ngày 05 hằng tháng.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=5 [ngày 05 hằng tháng]"]),
    example(
      .recurringDay, "Báo cáo vào ngày cuối cùng của tháng.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=-1 [ngày cuối cùng của tháng]"]),
    example(
      .recurringDay, "Gửi số liệu trước ngày 10 của tháng tiếp theo.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=10 [trước ngày 10 của tháng tiếp theo]"]),
    example(
      .recurringDay, "Báo cáo trước ngày 31 tháng 01 của năm sau.",
      ["recurring -..- FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31 [trước ngày 31 tháng 01 của năm sau]"]),
    example(
      .recurringDay, "Định kỳ trước ngày 25 hằng tháng báo cáo.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=25 [Định kỳ trước ngày 25 hằng tháng]"]),
    example(
      .recurringDay, "Hằng năm báo cáo kết quả về Sở trước ngày 30/11.",
      [
        "recurring -..- FREQ=YEARLY [Hằng năm]",
        "recurring -..- FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 [trước ngày 30/11]",
      ]),
    example(
      .reportDay,
      "Báo cáo Quý trước ngày 10 tháng cuối Quý, báo cáo 6 tháng trước ngày 10/6 báo cáo năm trước ngày 30/11.",
      [
        "recurring -..- FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10 [Báo cáo Quý trước ngày 10 tháng cuối Quý]",
        "recurring -..- FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 [báo cáo 6 tháng trước ngày 10/6]",
        "recurring -..- FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 [báo cáo năm trước ngày 30/11]",
      ]),
    example(
      .reportDay, "Báo cáo tháng trước ngày 20.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=20 [Báo cáo tháng trước ngày 20]"]),
    example(
      .reportDay, "Định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12) báo cáo.",
      [
        "recurring -..- FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 [Định kỳ 6 tháng (trước ngày 10/6)]",
        "recurring -..- FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 [năm (trước ngày 10/12)]",
      ]),
    example(
      .reportDay, "Hằng tháng, trước ngày 20, các đơn vị gửi báo cáo.",
      ["recurring -..- FREQ=MONTHLY;BYMONTHDAY=20 [Hằng tháng, trước ngày 20]"]),
    example(.recurringPeriod, "Công tác thi đua, khen thưởng cuối năm.", ["recurring -..- FREQ=YEARLY [cuối năm]"]),
    example(
      .recurringPeriod, "Công bố kế hoạch vào tháng 11 hằng năm.",
      ["recurring -..- FREQ=YEARLY;BYMONTH=11 [tháng 11 hằng năm]"]),
    example(.recurringPeriod, "Sơ kết vào cuối mỗi quý.", ["recurring -..- FREQ=MONTHLY;INTERVAL=3 [cuối mỗi quý]"]),
    example(
      .recurringPeriod, "Quý IV hằng năm", setting: .timeCell,
      ["recurring -..- FREQ=YEARLY;BYMONTH=10,11,12 [Quý IV hằng năm]"]),
    example(
      .weekday, "Công khai kết quả vào thứ Sáu hằng tuần.",
      ["recurring -..- FREQ=WEEKLY;BYDAY=FR [thứ Sáu hằng tuần]"]),
    example(.ongoing, "Thường xuyên", setting: .cell, ["ongoing -..- - [Thường xuyên]"]),
    example(.ongoing, "Nhiệm vụ thường xuyên", setting: .cell, ["ongoing -..- - [Nhiệm vụ thường xuyên]"]),
    example(.ongoing, "Thường xuyên, liên tục", setting: .timeCell, ["ongoing -..- - [Thường xuyên, liên tục]"]),
    example(.ongoing, "Tổ chức giám sát thường xuyên, giám sát chuyên đề.", ["ongoing -..- - [thường xuyên]"]),
    example(
      .event, "Xử lý trách nhiệm khi chậm trễ. Kiên quyết phòng, chống lãng phí.",
      ["conditional -..- - [khi chậm trễ]"]),
    example(
      .event, "Cập nhật ngay sau khi Bộ Ngoại giao công bố; điều chỉnh quy trình.",
      ["conditional -..- - [ngay sau khi Bộ Ngoại giao công bố]"]),
    example(
      .event,
      "Duy trì Hệ thống đến thời điểm các bộ, ngành triển khai hoàn thành hệ thống tập trung, phối hợp với các cơ quan.",
      ["conditional -..- - [đến thời điểm các bộ, ngành triển khai hoàn thành hệ thống tập trung]"]),
    example(
      .event, "Góp ý khi được cấp có thẩm quyền và các cơ quan, đơn vị, địa phương yêu cầu, đề nghị.",
      ["conditional -..- - [khi được cấp có thẩm quyền và các cơ quan, đơn vị, địa phương yêu cầu, đề nghị]"]),
    example(
      .duration, "Trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ, Sở trả lời.",
      ["conditional -..- - [Trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ]"]),
    example(
      .duration, "Trả kết quả trong thời hạn 45 (bốn mươi lăm) ngày kể từ ngày nộp.",
      ["conditional -..- - [trong thời hạn 45 (bốn mươi lăm) ngày kể từ ngày nộp]"]),
    example(
      .duration, "Thông báo trong thời hạn 08 giờ làm việc kể từ khi tiếp nhận.",
      ["conditional -..- - [trong thời hạn 08 giờ làm việc kể từ khi tiếp nhận]"]),
    example(
      .event, "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND.",
      ["conditional -..- - [kể từ ngày ký]"]),
    example(.event, "Văn bản được gửi ngay trong ngày ký.", ["conditional -..- - [ngay trong ngày ký]"]),
    example(.event, "Khi phát hiện sai sót thì thông báo thu hồi.", ["conditional -..- - [Khi phát hiện sai sót]"]),
    example(.event, "Báo cáo trước ngày khai mạc hội nghị.", ["conditional -..- - [trước ngày khai mạc hội nghị]"]),
    example(
      .duration, "Cập nhật trong thời hạn 05 ngày làm việc kể từ ngày danh mục được phê duyệt.",
      ["conditional -..- - [trong thời hạn 05 ngày làm việc kể từ ngày danh mục được phê duyệt]"]),
    example(
      .duration, "Khắc phục sự cố trong vòng 04 giờ kể từ khi nhận được thông báo; sao lưu.",
      ["conditional -..- - [trong vòng 04 giờ kể từ khi nhận được thông báo]"]),
    example(
      .duration, "Trong thời hạn 15 (mười lăm) ngày, kể từ ngày nhận đủ hồ sơ, cơ quan trả lời.",
      ["conditional -..- - [Trong thời hạn 15 (mười lăm) ngày, kể từ ngày nhận đủ hồ sơ]"]),
    example(
      .duration, "Gửi hồ sơ chậm nhất 10 ngày trước ngày họp.",
      ["conditional -..- - [chậm nhất 10 ngày trước ngày họp]"]),
    example(
      .duration, "Gửi biên nhận trong thời hạn 02 ngày làm việc.",
      ["conditional -..- - [trong thời hạn 02 ngày làm việc]"]),
    example(
      .delegated, "Theo kế hoạch của TW và của tỉnh", setting: .timeCell,
      ["conditional -..- - [Theo kế hoạch của TW và của tỉnh]"]),
    example(.delegated, "Theo Kế hoạch của BNG", setting: .cell, ["conditional -..- - [Theo Kế hoạch của BNG]"]),
    example(.delegated, "Theo tiến độ dự án", setting: .timeCell, ["conditional -..- - [Theo tiến độ dự án]"]),
    example(
      .onDemand, "Báo cáo năm trước ngày 30/11 hoặc đột xuất khi có yêu cầu, gửi phòng.",
      [
        "recurring -..- FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 [Báo cáo năm trước ngày 30/11]",
        "conditional -..- - [đột xuất khi có yêu cầu]",
      ]),
    example(
      .onDemand, "Báo cáo định kỳ, đột xuất theo yêu cầu.",
      ["recurring -..- - [định kỳ]", "conditional -..- - [đột xuất theo yêu cầu]"]),
    example(
      .officeTerm, "Sơ kết (định kỳ 03 tháng, giữa nhiệm kỳ, cuối nhiệm kỳ).",
      [
        "recurring -..- FREQ=MONTHLY;INTERVAL=3 [định kỳ 03 tháng]",
        "conditional -..- - [giữa nhiệm kỳ]",
        "conditional -..- - [cuối nhiệm kỳ]",
      ]),
    example(.officeTerm, "Đến hết nhiệm kỳ", setting: .timeCell, ["conditional -..- - [Đến hết nhiệm kỳ]"]),
  ]
}
