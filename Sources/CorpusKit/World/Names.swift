/// Names of places and people; none of them exists.
enum Names {
  static let provinces = [
    "Lam Giang", "Hải Vân", "Yên Trung", "Đông Giang", "Tây Khê", "Phú Lạc", "Trường Hà", "Bình Sa",
  ]
  static let communes = [
    "Khe Lãnh", "Đồng Vĩ", "Vĩnh Trạch", "Thạch Bàn", "Suối Ngà", "An Thượng", "Kim Đồng", "Mường Pia", "Hòa Bắc",
    "Nậm Cọ",
  ]
  static let surnames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Lò", "Nông", "Vi",
  ]
  static let middleNames = ["Văn", "Hữu", "Thị", "Đức", "Quang", "Xuân", "Minh", "Thanh", "Ngọc", "Công"]
  static let givenNames = [
    "Khải", "Thịnh", "Lệ", "Duyên", "Trường", "Liên", "Thuận", "Hạnh", "Vinh", "Tráng", "Bảo", "Điền",
  ]
}
