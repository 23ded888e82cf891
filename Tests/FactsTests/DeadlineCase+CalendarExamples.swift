@testable import Facts

extension DeadlineCase {
  /// Expressions that name calendar time.
  static let calendarExamples: [DeadlineCase] = [
    example(.day, "Gửi báo cáo về Sở Nội vụ trước ngày 15/7/2026.", ["date -..2026-07-14 - [trước ngày 15/7/2026]"]),
    example(.day, "Hoàn thành trước 01/8/2026; tập trung lãnh đạo.", ["date -..2026-07-31 - [trước 01/8/2026]"]),
    example(
      .day, "Trình Ủy ban nhân dân tỉnh chậm nhất là ngày 30 tháng 6 năm 2026.",
      ["date -..2026-06-30 - [chậm nhất là ngày 30 tháng 6 năm 2026]"]),
    example(.day, "Trình muộn nhất đến hết ngày 30/6.", ["date -..2026-06-30 - [muộn nhất đến hết ngày 30/6]"]),
    example(.day, "Hạn cuối là ngày 05/4/2026.", ["date -..2026-04-05 - [Hạn cuối là ngày 05/4/2026]"]),
    example(.day, "Nộp hồ sơ không muộn hơn ngày 9/4/2026.", ["date -..2026-04-09 - [không muộn hơn ngày 9/4/2026]"]),
    example(.day, "Xong chậm nhất trước ngày 10-5-2026.", ["date -..2026-05-09 - [chậm nhất trước ngày 10-5-2026]"]),
    example(.day, "Thi trực tuyến đến hết ngày 19/5/2026.", ["date -..2026-05-19 - [đến hết ngày 19/5/2026]"]),
    example(.day, "Tổ chức hội nghị vào ngày 20/11.", ["date 2026-11-20..2026-11-20 - [ngày 20/11]"]),
    example(.day, "Hoàn thành trong ngày 30/6/2026.", ["date 2026-06-30..2026-06-30 - [trong ngày 30/6/2026]"]),
    example(.day, "Thời hạn hoàn thành: 30/9/2026.", ["date 2026-09-30..2026-09-30 - [30/9/2026]"]),
    example(.day, "15/4/2026", setting: .timeCell, ["date 2026-04-15..2026-04-15 - [15/4/2026]"]),
    example(.day, "Trước 30/6", setting: .timeCell, ["date -..2026-06-29 - [Trước 30/6]"]),
    example(.day, "30.6.2026", setting: .timeCell, ["date 2026-06-30..2026-06-30 - [30.6.2026]"]),
    example(
      .day, "Báo cáo trước ngày 10/6/2026 và ngày 10/12/2026.",
      ["date -..2026-06-09 - [trước ngày 10/6/2026]", "date -..2026-12-09 - [ngày 10/12/2026]"]),
    example(
      .month, "Tổ chức một buổi sinh hoạt trong tháng 3; mời báo cáo viên.",
      ["month 2026-03-01..2026-03-31 - [trong tháng 3]"]),
    example(
      .month, "Tổ chức Ngày hội trong tháng 10/2026.",
      ["month 2026-10-01..2026-10-31 - [trong tháng 10/2026]"]),
    example(.month, "Tham mưu sơ kết tháng 12/2026.", ["month 2026-12-01..2026-12-31 - [tháng 12/2026]"]),
    example(.month, "Tháng 7", setting: .cell, ["month 2026-07-01..2026-07-31 - [Tháng 7]"]),
    example(.month, "3/2026", setting: .timeCell, ["month 2026-03-01..2026-03-31 - [3/2026]"]),
    example(.month, "T3/2026", setting: .timeCell, ["month 2026-03-01..2026-03-31 - [T3/2026]"]),
    example(.month, "Hoàn thành trước tháng 6 năm 2026.", ["month -..2026-05-31 - [trước tháng 6 năm 2026]"]),
    example(
      .month, "Tháng 3; Tháng 9", setting: .timeCell,
      ["month 2026-03-01..2026-03-31 - [Tháng 3]", "month 2026-09-01..2026-09-30 - [Tháng 9]"]),
    example(
      .month, "Tháng 3, 6, 9", setting: .timeCell,
      [
        "month 2026-03-01..2026-03-31 - [Tháng 3]",
        "month 2026-06-01..2026-06-30 - [6]",
        "month 2026-09-01..2026-09-30 - [9]",
      ]),
    example(.quarter, "Quý IV năm 2026", setting: .cell, ["quarter 2026-10-01..2026-12-31 - [Quý IV năm 2026]"]),
    example(.quarter, "quý l/2026", setting: .cell, ["quarter 2026-01-01..2026-03-31 - [quý l/2026]"]),
    example(.quarter, "Quý lI/2026", setting: .cell, ["quarter 2026-04-01..2026-06-30 - [Quý lI/2026]"]),
    example(.quarter, "Quý 1V/2026", setting: .cell, ["quarter 2026-10-01..2026-12-31 - [Quý 1V/2026]"]),
    example(.quarter, "QIII/2026", setting: .timeCell, ["quarter 2026-07-01..2026-09-30 - [QIII/2026]"]),
    example(.quarter, "Q2/2026", setting: .timeCell, ["quarter 2026-04-01..2026-06-30 - [Q2/2026]"]),
    example(.quarter, "Hoàn thành trong quý II/2026.", ["quarter 2026-04-01..2026-06-30 - [trong quý II/2026]"]),
    example(.quarter, "Xóa vùng lõm sóng đến hết quý III/2026.", ["quarter -..2026-09-30 - [đến hết quý III/2026]"]),
    example(
      .quarter, "Giám sát chuyên đề một lần, quý III/2026.",
      ["quarter 2026-07-01..2026-09-30 - [quý III/2026]"]),
    example(.quarter, "Quý 3", setting: .cell, ["quarter 2026-07-01..2026-09-30 - [Quý 3]"]),
    example(
      .quarter, "Quý I, III/2026", setting: .timeCell,
      ["quarter 2026-01-01..2026-03-31 - [Quý I]", "quarter 2026-07-01..2026-09-30 - [III/2026]"]),
    example(.year, "Năm 2026", setting: .cell, ["year 2026-01-01..2026-12-31 - [Năm 2026]"]),
    example(.year, "2030", setting: .timeCell, ["year 2030-01-01..2030-12-31 - [2030]"]),
    example(
      .year, "Tỷ lệ đạt 95% trong năm 2026 và giữ ổn định.",
      ["year 2026-01-01..2026-12-31 - [trong năm 2026]"]),
    example(
      .year, "Mục tiêu cụ thể (đến năm 2030, 2035, 2040, đến năm 2045); phân công đơn vị.",
      [
        "year -..2030-12-31 - [đến năm 2030]",
        "year -..2035-12-31 - [2035]",
        "year -..2040-12-31 - [2040]",
        "year -..2045-12-31 - [đến năm 2045]",
      ]),
    example(
      .year, "Mục tiêu cụ thể đến hết năm 2026, năm 2030 gồm 04 nhóm.",
      ["year -..2026-12-31 - [đến hết năm 2026]", "year -..2030-12-31 - [năm 2030]"]),
    example(
      .year, "Góp phần hiện đại hóa đất nước đến năm 2030, tầm nhìn 2045.",
      ["year -..2030-12-31 - [đến năm 2030]", "year -..2045-12-31 - [tầm nhìn 2045]"]),
    example(.year, "Hoàn thành trước năm 2028.", ["year -..2027-12-31 - [trước năm 2028]"]),
    example(.year, "Trong năm", setting: .timeCell, ["year 2026-01-01..2026-12-31 - [Trong năm]"]),
    example(
      .halfYear, "Hoàn thành trong 6 tháng đầu năm 2026.",
      ["range 2026-01-01..2026-06-30 - [trong 6 tháng đầu năm 2026]"]),
    example(.halfYear, "6 tháng cuối năm", setting: .timeCell, ["range 2026-07-01..2026-12-31 - [6 tháng cuối năm]"]),
    example(.halfYear, "9 tháng năm 2026", setting: .timeCell, ["range 2026-01-01..2026-09-30 - [9 tháng năm 2026]"]),
    example(
      .halfYear, "Tổ chức trong nửa đầu năm 2026.",
      ["range 2026-01-01..2026-06-30 - [trong nửa đầu năm 2026]"]),
    example(.edge, "Đánh giá, xếp loại cuối năm 2026.", ["date 2026-12-31..2026-12-31 - [cuối năm 2026]"]),
    example(.edge, "Tổng kết vào giữa tháng 6/2026.", ["date 2026-06-15..2026-06-15 - [giữa tháng 6/2026]"]),
    example(.edge, "Cuối quý III", setting: .timeCell, ["date 2026-09-30..2026-09-30 - [Cuối quý III]"]),
    example(.edge, "Đầu tháng 4", setting: .timeCell, ["date 2026-04-01..2026-04-01 - [Đầu tháng 4]"]),
    example(.edge, "Giữa năm 2026", setting: .timeCell, ["date 2026-06-30..2026-06-30 - [Giữa năm 2026]"]),
    example(.range, "Quý II, III/2026", setting: .cell, ["range 2026-04-01..2026-09-30 - [Quý II, III/2026]"]),
    example(.range, "Quý I, II năm 2026", setting: .cell, ["range 2026-01-01..2026-06-30 - [Quý I, II năm 2026]"]),
    example(.range, "Quý II - III/2026", setting: .timeCell, ["range 2026-04-01..2026-09-30 - [Quý II - III/2026]"]),
    example(
      .range, "Quý I và quý II năm 2026", setting: .timeCell,
      ["range 2026-01-01..2026-06-30 - [Quý I và quý II năm 2026]"]),
    example(
      .range, "Tổ chức cao điểm từ ngày 01/6/2026 đến hết ngày 31/8/2026.",
      ["range 2026-06-01..2026-08-31 - [từ ngày 01/6/2026 đến hết ngày 31/8/2026]"]),
    example(
      .range, "Tổ chức cao điểm từ ngày 01/6 đến ngày 30/6/2026.",
      ["range 2026-06-01..2026-06-30 - [từ ngày 01/6 đến ngày 30/6/2026]"]),
    example(
      .range, "Thực hiện từ ngày 01 đến ngày 15/6/2026.",
      ["range 2026-06-01..2026-06-15 - [từ ngày 01 đến ngày 15/6/2026]"]),
    example(
      .range, "Từ tháng 02/2026 đến tháng 9/2026", setting: .timeCell,
      ["range 2026-02-01..2026-09-30 - [Từ tháng 02/2026 đến tháng 9/2026]"]),
    example(.range, "Tháng 3 - 5/2026", setting: .timeCell, ["range 2026-03-01..2026-05-31 - [Tháng 3 - 5/2026]"]),
    example(
      .range, "Tháng 11 đến tháng 2/2027", setting: .timeCell,
      ["range 2026-11-01..2027-02-28 - [Tháng 11 đến tháng 2/2027]"]),
    example(.range, "2026-2027", setting: .timeCell, ["range 2026-01-01..2027-12-31 - [2026-2027]"]),
    example(
      .range, "Giai đoạn 2026 - 2028", setting: .timeCell,
      ["range 2026-01-01..2028-12-31 - [Giai đoạn 2026 - 2028]"]),
    example(
      .range, "Giai đoạn 2 (2027 - 2028): kết nối toàn bộ các sở.",
      ["range 2027-01-01..2028-12-31 - [2027 - 2028]"]),
    example(
      .range, "Năm 2026 và năm tiếp theo", setting: .cell,
      ["range 2026-01-01..2027-12-31 - [Năm 2026 và năm tiếp theo]"]),
    example(
      .range, "Bố trí kinh phí giai đoạn 2026 - 2030.",
      ["range 2026-01-01..2030-12-31 - [giai đoạn 2026 - 2030]"]),
    example(
      .openRange, "Năm 2026 và giai đoạn tiếp theo", setting: .cell,
      ["openRange 2026-01-01..- - [Năm 2026 và giai đoạn tiếp theo]"]),
    example(
      .openRange, "Năm 2026 và các năm tiếp theo", setting: .cell,
      ["openRange 2026-01-01..- - [Năm 2026 và các năm tiếp theo]"]),
    example(.openRange, "Đưa vào bộ tiêu chí đánh giá từ năm 2026.", ["openRange 2026-01-01..- - [từ năm 2026]"]),
    example(
      .openRange, "Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026.",
      ["openRange 2026-07-01..- - [kể từ ngày 01 tháng 7 năm 2026]"]),
    example(
      .duration, "Thực hiện thí điểm trong thời hạn 02 năm kể từ ngày 01 tháng 02 năm 2027.",
      ["range 2027-02-01..2029-02-01 - [trong thời hạn 02 năm kể từ ngày 01 tháng 02 năm 2027]"]),
    example(.openRange, "Từ quý II/2026", setting: .timeCell, ["openRange 2026-04-01..- - [Từ quý II/2026]"]),
  ]
}
