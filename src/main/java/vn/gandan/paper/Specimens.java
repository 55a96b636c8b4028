package vn.gandan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gandan.kernel.Vnd;

/** Invented facts of each form, for trial prints of edited templates: a full set and a bare one. */
final class Specimens {
  private static final Instant MORNING = Instant.parse("2026-11-21T02:05:00Z");
  private static final Instant NEXT_WEEK = Instant.parse("2026-11-27T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Heading HEADING =
      new Heading("BƯU ĐIỆN TỈNH THANH HÓA", "BƯU ĐIỆN XÃ LƯU VỆ", "125/BPTNTKQ", "Lưu Vệ");
  private static final Heading BARE_HEADING = new Heading("", "", "", "");
  private static final Applicant APPLICANT =
      new Applicant(
          "Nguyễn Thị Bưởi",
          "Thôn Ước Ngoại, xã Lưu Vệ, tỉnh Thanh Hóa",
          "0912 345 678",
          "buoi@example.vn");
  private static final Applicant BARE_APPLICANT = new Applicant("", "", "", "");
  private static final String CODE = "H56.12-261121-0007";
  private static final String PROCEDURE = "Đăng ký lại khai sinh";
  private static final String AGENCY = "Ủy ban nhân dân xã Lưu Vệ";
  private static final String THING = "38000000012345";
  private static final String TRACK = "https://example.vn/t/0123456789ABCDEF";

  private Specimens() {}

  static PaperFacts full(Form form) {
    return switch (form) {
      case RECEIPT_01 ->
          new Receipt01(
              HEADING,
              CODE,
              "Bưu điện xã Lưu Vệ, quầy số 2",
              APPLICANT,
              PROCEDURE,
              List.of(
                  new Receipt01.Line("Tờ khai đăng ký lại khai sinh", "bản chính", 1),
                  new Receipt01.Line("Giấy khai sinh đã cấp trước đây", "bản sao", 2)),
              1,
              "05 ngày làm việc kể từ khi cơ quan nhận đủ hồ sơ",
              MORNING,
              NEXT_WEEK,
              "Bưu điện xã Lưu Vệ",
              "Nhận trực tiếp tại điểm phục vụ",
              "01/2026",
              "7",
              "Nguyễn Thị Bưởi",
              "Lê Văn Quyết",
              TRACK);
      case SUPPLEMENT_REQUEST_02 ->
          new SupplementRequest02(
              HEADING,
              CODE,
              APPLICANT,
              PROCEDURE,
              List.of(
                  new SupplementRequest02.Line(
                      "Giấy khai sinh bản chính", "Nộp bản chính thay cho bản chụp"),
                  new SupplementRequest02.Line("Tờ khai", "Ký và ghi rõ họ tên ở trang 2")),
              "Hồ sơ chưa đủ thành phần theo quyết định công bố thủ tục",
              DAY.plusDays(14),
              "Bộ phận Một cửa xã Lưu Vệ, điện thoại 0237 3000 000",
              "Trịnh Thị Hạnh",
              TRACK);
      case REFUSAL_03 ->
          new Refusal03(
              HEADING,
              CODE,
              "Bộ phận Một cửa xã Lưu Vệ",
              APPLICANT,
              PROCEDURE,
              "Việc khai sinh đã được đăng ký và sổ gốc còn lưu giữ",
              "Quyết định công bố thủ tục hành chính",
              "Đề nghị cấp bản sao trích lục khai sinh từ sổ gốc",
              "Nguyễn Thị Bưởi",
              "Trịnh Thị Hạnh");
      case APOLOGY_04 ->
          new Apology04(
              HEADING,
              CODE,
              AGENCY,
              APPLICANT,
              PROCEDURE,
              MORNING,
              NEXT_WEEK,
              "Phải xác minh tại nơi đăng ký trước đây và chưa có văn bản trả lời",
              NEXT_WEEK.plusSeconds(5 * 86_400),
              "CHỦ TỊCH",
              "Phạm Văn Đức");
      case STOP_NOTICE_05 ->
          new StopNotice05(
              HEADING,
              CODE,
              AGENCY,
              APPLICANT,
              PROCEDURE,
              MORNING,
              "Đang thẩm định",
              "Người nộp không bổ sung hồ sơ trong thời hạn đã thông báo",
              "Quyết định công bố thủ tục hành chính",
              new Vnd(120_000),
              "Nhận lại tại Bưu điện xã Lưu Vệ trong 30 ngày",
              "Bộ phận Một cửa xã Lưu Vệ, điện thoại 0237 3000 000",
              "CHỦ TỊCH",
              "Phạm Văn Đức");
      case CONTROL_SLIP_06 ->
          new ControlSlip06(
              HEADING,
              CODE,
              PROCEDURE,
              AGENCY,
              "Công an xã Lưu Vệ",
              MORNING,
              NEXT_WEEK,
              List.of(
                  new ControlSlip06.Leg(
                      "Bưu điện xã Lưu Vệ",
                      "Lê Văn Quyết, giao dịch viên",
                      MORNING,
                      "Bộ phận Một cửa xã Lưu Vệ",
                      "Trịnh Thị Hạnh, công chức",
                      MORNING.plusSeconds(9_000),
                      true,
                      ControlSlip06.Pace.ON_TIME,
                      ""),
                  new ControlSlip06.Leg(
                      "Bộ phận Một cửa xã Lưu Vệ",
                      "Trịnh Thị Hạnh, công chức",
                      NEXT_WEEK,
                      "Bưu điện xã Lưu Vệ",
                      "",
                      null,
                      false,
                      null,
                      "Chờ bưu điện nhận")),
              true,
              TRACK);
      case REGISTER_07 ->
          new Register07(
              HEADING,
              "01/2026",
              LocalDate.of(2026, 11, 1),
              LocalDate.of(2026, 11, 30),
              List.of(
                  new Register07.Line(
                      "7",
                      CODE,
                      PROCEDURE,
                      3,
                      APPLICANT,
                      AGENCY,
                      MORNING,
                      NEXT_WEEK,
                      NEXT_WEEK,
                      NEXT_WEEK.plusSeconds(3_600),
                      "Tại điểm phục vụ",
                      ""),
                  new Register07.Line(
                      "8",
                      "H56.12-261121-0008",
                      "Xác nhận tình trạng hôn nhân",
                      2,
                      APPLICANT,
                      AGENCY,
                      MORNING,
                      null,
                      null,
                      null,
                      "",
                      "Chờ bổ sung")));
      case DOSSIER_SLIP ->
          new DossierSlip(
              HEADING,
              THING,
              CODE,
              "Bưu điện xã Lưu Vệ",
              APPLICANT,
              AGENCY,
              PROCEDURE,
              List.of(
                  new DossierSlip.Paper("Tờ khai đăng ký lại khai sinh", 1, 0),
                  new DossierSlip.Paper("Giấy khai sinh đã cấp trước đây", 0, 2)),
              "NP 004512",
              "Gửi hồ sơ và nhận kết quả",
              "Bưu điện xã Lưu Vệ",
              List.of(
                  new DossierSlip.Fee("Lệ phí đăng ký lại khai sinh", new Vnd(8_000)),
                  new DossierSlip.Fee("Cước gửi hồ sơ", new Vnd(26_000))),
              new Vnd(34_000),
              "tiền mặt",
              "Chuyển đến cơ quan trong ngày 23/11/2026; giải quyết trong 05 ngày làm việc kể từ"
                  + " khi cơ quan xác nhận đủ hồ sơ, dự kiến 30/11/2026",
              MORNING,
              "Nguyễn Thị Bưởi",
              "Lê Văn Quyết",
              TRACK,
              "Tra cứu bằng mã QR, hoặc mã hồ sơ và 4 số cuối điện thoại");
      case SETTLEMENT ->
          new SettlementMinutes(
              HEADING,
              false,
              "Trợ cấp hưu trí xã hội",
              "Tháng 11/2026",
              AGENCY,
              "12/HĐ-CT, ký ngày 02/01/2026",
              List.of(
                  new SettlementMinutes.Line("Xã giữ lại", 1, new Vnd(540_000)),
                  new SettlementMinutes.Line("Đã chi tiền mặt", 20, new Vnd(10_800_000)),
                  new SettlementMinutes.Line("Đã chuyển tài khoản", 7, new Vnd(3_780_000)),
                  new SettlementMinutes.Line("Trả lại bên chi trả", 2, new Vnd(1_080_000))),
              List.of(
                  new SettlementMinutes.Line("Đã mất", 1, new Vnd(540_000)),
                  new SettlementMinutes.Line("Không đến nhận", 1, new Vnd(540_000))),
              new SettlementMinutes.Line("Cộng danh sách", 30, new Vnd(16_200_000)),
              new Vnd(1_080_000),
              new SettlementMinutes.Line("Yêu cầu thu hồi", 1, new Vnd(540_000)),
              new Vnd(200_000),
              new Vnd(14_000_000),
              false,
              new Vnd(380_000),
              new Vnd(6_600),
              new Vnd(178_200),
              "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "Kế toán Bưu điện tỉnh",
              MORNING,
              "Bưu điện tỉnh",
              NEXT_WEEK,
              "Trịnh Thị Hạnh",
              NEXT_WEEK);
      case BAG_LIST ->
          new BagList(
              HEADING,
              "38000000099990",
              "NP 007781",
              "Bưu điện xã Lưu Vệ",
              AGENCY,
              "Đỗ Văn Tuấn, bưu tá",
              MORNING,
              NEXT_WEEK,
              List.of(
                  new BagList.Line(THING, "Hồ sơ", CODE, BagList.Count.PRESENT, ""),
                  new BagList.Line(
                      "38000000012353",
                      "Hồ sơ",
                      "H56.12-261121-0008",
                      BagList.Count.MISSING,
                      "Đã mở sai lệch"),
                  new BagList.Line(
                      "38000000012361",
                      "Kết quả",
                      "H56.12-261118-0003",
                      BagList.Count.EXTRA,
                      "Ngoài bảng kê")),
              2,
              2,
              "thiếu 1, thừa 1",
              "Lê Văn Quyết",
              "Trịnh Thị Hạnh");
      case BAG_LABEL ->
          new BagLabel("38000000099990", "Bưu điện xã Lưu Vệ", AGENCY, "NP 007781", MORNING, 12);
      case THING_LABEL -> new ThingLabel(THING, "Hồ sơ", CODE, "Bưu điện xã Lưu Vệ", AGENCY, DAY);
      case VISIT_RECEIPT, VISIT_RECEIPT_ROLL ->
          new VisitSlip(
              HEADING,
              27,
              "Quầy 2",
              "Lê Văn Quyết",
              MORNING,
              List.of(
                  new VisitSlip.Item(
                      "Phí, lệ phí hồ sơ " + CODE + ": " + PROCEDURE, new Vnd(8_000))),
              new Vnd(8_000),
              List.of(new VisitSlip.Item("Tiền điện tháng 10/2026", new Vnd(412_000))),
              new Vnd(412_000),
              List.of(new VisitSlip.Item("Cước gửi hồ sơ", new Vnd(26_000))),
              new Vnd(26_000),
              List.of(new VisitSlip.Item("Trợ cấp tháng 11/2026", new Vnd(500_000))),
              new Vnd(500_000),
              new Vnd(446_000),
              new Vnd(500_000),
              new Vnd(54_000),
              null,
              "https://example.vn/bien-lai/380123456789ABCDEF",
              "Quét mã QR để kiểm tra biên nhận này");
    };
  }

  /** The least that a caller may give: nothing optional, no lines. */
  static PaperFacts empty(Form form) {
    return switch (form) {
      case RECEIPT_01 ->
          new Receipt01(
              BARE_HEADING,
              CODE,
              "",
              BARE_APPLICANT,
              "",
              List.of(),
              1,
              "",
              MORNING,
              null,
              "",
              "",
              "",
              "",
              "",
              "",
              "");
      case SUPPLEMENT_REQUEST_02 ->
          new SupplementRequest02(
              BARE_HEADING, CODE, BARE_APPLICANT, "", List.of(), "", null, "", "", "");
      case REFUSAL_03 ->
          new Refusal03(BARE_HEADING, "", "", BARE_APPLICANT, "", "", "", "", "", "");
      case APOLOGY_04 ->
          new Apology04(
              BARE_HEADING,
              CODE,
              "",
              BARE_APPLICANT,
              "",
              MORNING,
              NEXT_WEEK,
              "",
              NEXT_WEEK.plusSeconds(1),
              "",
              "");
      case STOP_NOTICE_05 ->
          new StopNotice05(
              BARE_HEADING,
              CODE,
              "",
              BARE_APPLICANT,
              "",
              MORNING,
              "",
              "",
              "",
              null,
              "",
              "",
              "",
              "");
      case CONTROL_SLIP_06 ->
          new ControlSlip06(BARE_HEADING, CODE, "", "", "", MORNING, null, List.of(), false, "");
      case REGISTER_07 -> new Register07(BARE_HEADING, "", DAY, DAY, List.of());
      case DOSSIER_SLIP ->
          new DossierSlip(
              BARE_HEADING,
              THING,
              "",
              "",
              BARE_APPLICANT,
              "",
              "",
              List.of(),
              "",
              "",
              "",
              List.of(),
              Vnd.ZERO,
              "",
              "",
              MORNING,
              "",
              "",
              "",
              "");
      case SETTLEMENT ->
          new SettlementMinutes(
              BARE_HEADING,
              true,
              "",
              "",
              "",
              "",
              List.of(),
              List.of(),
              new SettlementMinutes.Line("", 0, Vnd.ZERO),
              null,
              new SettlementMinutes.Line("", 0, Vnd.ZERO),
              Vnd.ZERO,
              Vnd.ZERO,
              false,
              Vnd.ZERO,
              Vnd.ZERO,
              Vnd.ZERO,
              "",
              "",
              null,
              "",
              null,
              "",
              null);
      case BAG_LIST ->
          new BagList(
              BARE_HEADING, THING, "", "", "", "", MORNING, null, List.of(), 0, null, "", "", "");
      case BAG_LABEL -> new BagLabel(THING, "", "", "", MORNING, 0);
      case THING_LABEL -> new ThingLabel(THING, "", "", "", "", DAY);
      case VISIT_RECEIPT, VISIT_RECEIPT_ROLL ->
          new VisitSlip(
              BARE_HEADING,
              1,
              "",
              "",
              MORNING,
              List.of(),
              null,
              List.of(),
              null,
              List.of(),
              null,
              List.of(),
              null,
              Vnd.ZERO,
              Vnd.ZERO,
              Vnd.ZERO,
              null,
              "",
              "");
    };
  }
}
