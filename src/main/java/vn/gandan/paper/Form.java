package vn.gandan.paper;

import static vn.gandan.paper.PaperSize.A4;
import static vn.gandan.paper.PaperSize.A4_LANDSCAPE;
import static vn.gandan.paper.PaperSize.A5;
import static vn.gandan.paper.PaperSize.LABEL;
import static vn.gandan.paper.PaperSize.ROLL;

import java.util.Arrays;
import java.util.Optional;
import vn.gandan.kernel.Source;

/** Biểu mẫu: the seven forms of the one-stop desk and the post's own papers. */
@Source({"TT 03/2025/TT-VPCP, Phụ lục I", "QĐ 45/2016/QĐ-TTg"})
public enum Form {
  /** Mẫu 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  RECEIPT_01("mau-01", A5, Receipt01.class),
  /** Mẫu 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
  SUPPLEMENT_REQUEST_02("mau-02", A5, SupplementRequest02.class),
  /** Mẫu 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  REFUSAL_03("mau-03", A5, Refusal03.class),
  /** Mẫu 04: Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết. */
  APOLOGY_04("mau-04", A5, Apology04.class),
  /** Mẫu 05: Thông báo dừng giải quyết hồ sơ. */
  STOP_NOTICE_05("mau-05", A5, StopNotice05.class),
  /** Mẫu 06: Phiếu kiểm soát quá trình giải quyết hồ sơ. */
  CONTROL_SLIP_06("mau-06", A4, ControlSlip06.class),
  /** Mẫu 07: Sổ theo dõi hồ sơ. */
  REGISTER_07("mau-07", A4_LANDSCAPE, Register07.class),
  /** Phiếu gửi hồ sơ, signed by the clerk and the citizen. */
  DOSSIER_SLIP("phieu-gui", A5, DossierSlip.class),
  /** Bảng kê túi, phiếu giao nhận: what should be in a bag and what was counted. */
  BAG_LIST("bang-ke-tui", A4, BagList.class),
  /** Nhãn túi. */
  BAG_LABEL("nhan-tui", LABEL, BagLabel.class),
  /** Nhãn vật, for one thing in custody. */
  THING_LABEL("nhan-vat", LABEL, ThingLabel.class),
  /** Biên nhận of a visit. */
  VISIT_RECEIPT("bien-nhan", A5, VisitSlip.class),
  /** Biên nhận on a roll of 80 mm. */
  VISIT_RECEIPT_ROLL("bien-nhan-cuon", ROLL, VisitSlip.class),
  /** Biên bản quyết toán chi trả, of a round with a payer. */
  SETTLEMENT("quyet-toan", A4, SettlementMinutes.class);

  private final String folder;
  private final PaperSize size;
  private final Class<? extends PaperFacts> facts;

  Form(String folder, PaperSize size, Class<? extends PaperFacts> facts) {
    this.folder = folder;
    this.size = size;
    this.facts = facts;
  }

  /** Stable name in folders, tables and addresses: {@code mau-01}. */
  public String folder() {
    return folder;
  }

  public PaperSize size() {
    return size;
  }

  Class<? extends PaperFacts> facts() {
    return facts;
  }

  public static Optional<Form> ofFolder(String folder) {
    return Arrays.stream(values()).filter(form -> form.folder.equals(folder)).findFirst();
  }
}
