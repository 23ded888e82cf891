/// A document with a little of everything.
enum Examples {
  static let plan = """
    UBND TỈNH LAM GIANG
    SỞ NỘI VỤ
    Số: 12/KH-SNV
    Lam Giang, ngày 05 tháng 01 năm 2026

    KẾ HOẠCH
    Chuyển đổi số năm 2026

    Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Sở Nội vụ ban hành Kế hoạch như sau:

    I. TỔ CHỨC THỰC HIỆN

    1. Văn phòng Sở

    - Chủ trì tổng hợp, báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW trước ngày 31/3/2026.

    """

  static let report = """
    BÁO CÁO
    Kết quả thực hiện Nghị quyết số 59-NQ/TW

    """
}
