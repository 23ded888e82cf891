import Text

/// Names of codes, laws and ordinances as citations give them after "Luật", "Bộ luật", "Pháp lệnh". What is missing here is
/// read by its capital letter.
enum LawNames {
  static let table = PhraseTable(list.split(separator: "\n").map { (String($0), ()) })

  private static let list = """
      An ninh mạng
      An ninh quốc gia
      An toàn thông tin mạng
      An toàn thực phẩm
      An toàn, vệ sinh lao động
      Án phí, lệ phí Tòa án
      Ban hành văn bản quy phạm pháp luật
      Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
      Báo chí
      Bảo hiểm tiền gửi
      Bảo hiểm xã hội
      Bảo hiểm y tế
      Bảo vệ bí mật nhà nước
      Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
      Bảo vệ dữ liệu cá nhân
      Bảo vệ môi trường
      Bảo vệ quyền lợi người tiêu dùng
      Bảo vệ và kiểm dịch thực vật
      Bảo vệ và phát triển rừng
      Bảo vệ, chăm sóc và giáo dục trẻ em
      Biên phòng Việt Nam
      Biển Việt Nam
      Biển
      Bình đẳng giới
      Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
      Bưu chính
      Bưu chính, viễn thông
      Các tổ chức tín dụng
      Các công cụ chuyển nhượng
      Cán bộ, công chức
      Cảnh sát biển Việt Nam
      Cảnh sát cơ động
      Cảnh vệ
      Căn cước
      Căn cước công dân
      Cạnh tranh
      Chăn nuôi
      Chất lượng hàng hóa
      Chất lượng sản phẩm, hàng hóa
      Chính quyền địa phương
      Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam
      Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam
      Chuyển giao công nghệ
      Chứng khoán
      Cơ yếu
      Công an nhân dân
      Công an xã
      Công chứng
      Công đoàn
      Công nghệ cao
      Công nghệ thông tin
      Công nghiệp công nghệ số
      Công nghiệp quốc phòng, an ninh và động viên công nghiệp
      Công tác văn thư, lưu trữ
      Cư trú
      Dân quân tự vệ
      Dân sự
      Dạy nghề
      Dân số
      Dầu khí
      Di sản văn hóa
      Doanh nghiệp
      Doanh nghiệp nhà nước
      Du lịch
      Dự bị động viên
      Dự trữ quốc gia
      Dược
      Dữ liệu
      Đa dạng sinh học
      Đất đai
      Đấu giá tài sản
      Đấu thầu
      Đầu tư
      Đầu tư công
      Đầu tư nước ngoài tại Việt Nam
      Đầu tư theo phương thức đối tác công tư
      Đặc xá
      Đê điều
      Địa chất và khoáng sản
      Điện ảnh
      Điện lực
      Điều ước quốc tế
      Đo đạc và bản đồ
      Đo lường
      Đường bộ
      Đường sắt
      Động viên công nghiệp
      Giá
      Giám định tư pháp
      Giao dịch điện tử
      Giao thông đường bộ
      Giao thông đường thủy nội địa
      Giáo dục
      Giáo dục đại học
      Giáo dục nghề nghiệp
      Giáo dục quốc phòng và an ninh
      Giống cây trồng
      Hải quan
      Hàng hải Việt Nam
      Hàng không dân dụng Việt Nam
      Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
      Hình sự
      Hòa giải ở cơ sở
      Hòa giải, đối thoại tại Tòa án
      Hoạt động chữ thập đỏ
      Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
      Hóa chất
      Hôn nhân và gia đình
      Hộ tịch
      Hợp nhất văn bản quy phạm pháp luật
      Hợp tác xã
      Kế toán
      Khám bệnh, chữa bệnh
      Khí tượng thủy văn
      Khiếu nại
      Khiếu nại, tố cáo
      Khoa học và công nghệ
      Khoa học, công nghệ và đổi mới sáng tạo
      Khoáng sản
      Kiểm toán độc lập
      Kiểm toán nhà nước
      Kiến trúc
      Kinh doanh bảo hiểm
      Kinh doanh bất động sản
      Ký kết và thực hiện thỏa thuận quốc tế
      Ký kết và thực hiện điều ước quốc tế
      Lao động
      Lâm nghiệp
      Lý lịch tư pháp
      Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
      Lực lượng Cảnh sát nhân dân Việt Nam
      Lực lượng dự bị động viên
      Luật sư
      Lưu trữ
      Mặt trận Tổ quốc Việt Nam
      Ngân hàng Nhà nước Việt Nam
      Ngân sách nhà nước
      Nghĩa vụ quân sự
      Ngoại hối
      Người cao tuổi
      Người khuyết tật
      Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
      Nhà giáo
      Nhà ở
      Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
      Năng lượng nguyên tử
      Nuôi con nuôi
      Phá sản
      Phí và lệ phí
      Phòng cháy và chữa cháy
      Phòng cháy, chữa cháy và cứu nạn, cứu hộ
      Phòng không nhân dân
      Phòng thủ dân sự
      Phòng, chống bạo lực gia đình
      Phòng, chống bệnh truyền nhiễm
      Phòng, chống khủng bố
      Phòng, chống lụt, bão
      Phòng, chống ma túy
      Phòng, chống mại dâm
      Phòng, chống mua bán người
      Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
      Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
      Phòng, chống rửa tiền
      Phòng, chống tác hại của rượu, bia
      Phòng, chống tác hại của thuốc lá
      Phòng, chống tham nhũng
      Phòng, chống thiên tai
      Phổ biến, giáo dục pháp luật
      Quản lý ngoại thương
      Quản lý nợ công
      Quản lý thuế
      Quản lý, bảo vệ biên giới quốc gia
      Quản lý, sử dụng tài sản công
      Quản lý, sử dụng tài sản nhà nước
      Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
      Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
      Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
      Quảng cáo
      Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
      Quốc phòng
      Quốc tịch Việt Nam
      Quy hoạch
      Quy hoạch đô thị
      Quy hoạch đô thị và nông thôn
      Sĩ quan Quân đội nhân dân Việt Nam
      Sở hữu trí tuệ
      Sử dụng năng lượng tiết kiệm và hiệu quả
      Tài nguyên nước
      Tài nguyên, môi trường biển và hải đảo
      Tần số vô tuyến điện
      Thanh niên
      Thanh tra
      Thi đua, khen thưởng
      Thi hành án dân sự
      Thi hành án hình sự
      Thi hành tạm giữ, tạm giam
      Thể dục, thể thao
      Thể dục thể thao
      Thỏa thuận quốc tế
      Thống kê
      Thuế bảo vệ môi trường
      Thuế chuyển quyền sử dụng đất
      Thuế giá trị gia tăng
      Thuế nhà, đất
      Thuế sử dụng đất nông nghiệp
      Thuế sử dụng đất phi nông nghiệp
      Thuế tài nguyên
      Thuế thu nhập cá nhân
      Thuế thu nhập doanh nghiệp
      Thuế tiêu thụ đặc biệt
      Thuế xuất khẩu, thuế nhập khẩu
      Thú y
      Thủ đô
      Thủy lợi
      Thủy sản
      Thư viện
      Thương mại
      Thực hành tiết kiệm, chống lãng phí
      Thực hiện dân chủ ở cơ sở
      Thực hiện dân chủ ở xã, phường, thị trấn
      Tiếp cận thông tin
      Tiếp công dân
      Tiêu chuẩn và quy chuẩn kỹ thuật
      Tín ngưỡng, tôn giáo
      Tổ chức chính quyền địa phương
      Tổ chức Chính phủ
      Tổ chức cơ quan điều tra hình sự
      Tổ chức điều tra hình sự
      Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
      Tổ chức Quốc hội
      Tổ chức Tòa án nhân dân
      Tổ chức Viện kiểm sát nhân dân
      Tố cáo
      Tố tụng dân sự
      Tố tụng hành chính
      Tố tụng hình sự
      Trách nhiệm bồi thường của Nhà nước
      Trẻ em
      Trưng cầu ý dân
      Trưng mua, trưng dụng tài sản
      Trọng tài thương mại
      Trồng trọt
      Trợ giúp pháp lý
      Trật tự, an toàn giao thông đường bộ
      Tình trạng khẩn cấp
      Tư pháp người chưa thành niên
      Tương trợ tư pháp
      Tương trợ tư pháp về dân sự
      Tương trợ tư pháp về hình sự
      Dẫn độ
      Chuyển giao người đang chấp hành án phạt tù
      Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
      Thẩm phán và Hội thẩm Tòa án nhân dân
      Ưu đãi người có công với cách mạng
      Vệ sinh an toàn thực phẩm
      Việc làm
      Viên chức
      Viễn thông
      Xây dựng
      Xử lý vi phạm hành chính
      Xuất bản
      Xuất cảnh, nhập cảnh của công dân Việt Nam
      Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
      Lực lượng dự bị động viên
      Hợp tác xã
      Hỗ trợ doanh nghiệp nhỏ và vừa
      Chuyển đổi số
      Trí tuệ nhân tạo

      Bầu cử đại biểu Quốc hội
      Bầu cử đại biểu Hội đồng nhân dân
      Quản lý sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
      Quản lý sử dụng tài sản công
      Quản lý sử dụng tài sản nhà nước
    """
}
