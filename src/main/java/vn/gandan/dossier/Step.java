package vn.gandan.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/**
 * The graph of a dossier: each step with the statuses that it leads from and the one that it leads
 * to. The table {@code dossier_transition} holds the same graph, so that the schema refuses any
 * other step.
 */
@Source({
  "NĐ 118/2025/NĐ-CP and NĐ 367/2025/NĐ-CP: the one-stop mechanism",
  "own rule: no source fixes the transitions; this graph is the safe reading of the ten statuses"
})
public enum Step {
  /** Nộp hồ sơ tại bưu điện. */
  HAND_IN(Hand.POST, Status.SUBMITTED),
  /** Cơ quan xác nhận tiếp nhận đủ hồ sơ. */
  CONFIRM_RECEIPT(Hand.AGENCY, Status.RECEIVED, Status.SUBMITTED),
  /** Từ chối tiếp nhận (mẫu 03). */
  REFUSE(Hand.AGENCY, Status.NOT_RECEIVED, Status.SUBMITTED),
  /** Chuyển xử lý. */
  START(Hand.AGENCY, Status.IN_PROGRESS, Status.RECEIVED),
  /** Yêu cầu bổ sung (mẫu 02). */
  ASK_SUPPLEMENT(
      Hand.AGENCY, Status.SUPPLEMENT_ASKED, Status.SUBMITTED, Status.RECEIVED, Status.IN_PROGRESS),
  /** Đã bổ sung đủ. */
  SUPPLEMENTED(Hand.AGENCY, Status.IN_PROGRESS, Status.SUPPLEMENT_ASKED),
  /** Yêu cầu thực hiện nghĩa vụ tài chính. */
  ASK_PAYMENT(Hand.AGENCY, Status.PAYMENT_ASKED, Status.RECEIVED, Status.IN_PROGRESS),
  /** Đã thực hiện nghĩa vụ tài chính. */
  PAID(Hand.AGENCY, Status.IN_PROGRESS, Status.PAYMENT_ASKED),
  /** Xin lỗi và gia hạn (mẫu 04): once, and only one new date. */
  EXTEND(Hand.AGENCY, null, Status.RECEIVED, Status.IN_PROGRESS),
  /** Công dân yêu cầu rút hồ sơ. */
  WITHDRAW(
      Hand.EITHER,
      Status.WITHDRAWAL_ASKED,
      Status.SUBMITTED,
      Status.RECEIVED,
      Status.IN_PROGRESS,
      Status.SUPPLEMENT_ASKED,
      Status.PAYMENT_ASKED),
  /** Dừng xử lý (mẫu 05). */
  STOP(
      Hand.AGENCY,
      Status.STOPPED,
      Status.RECEIVED,
      Status.IN_PROGRESS,
      Status.SUPPLEMENT_ASKED,
      Status.PAYMENT_ASKED,
      Status.WITHDRAWAL_ASKED),
  /** Không chấp nhận rút, tiếp tục xử lý. */
  GO_ON(Hand.AGENCY, Status.IN_PROGRESS, Status.WITHDRAWAL_ASKED),
  /** Có kết quả. */
  FINISH(Hand.AGENCY, Status.FINISHED, Status.RECEIVED, Status.IN_PROGRESS, Status.PAYMENT_ASKED),
  /** Trả kết quả. */
  RETURN(Hand.EITHER, Status.RETURNED, Status.FINISHED);

  /** Who may take a step at all. */
  enum Hand {
    /** Only the post: handing in. */
    POST,
    /** Only the deciding agency: everything that decides. */
    AGENCY,
    EITHER
  }

  private final Hand hand;
  private final @Nullable Status to;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which cannot change
  private final Set<Status> from;

  Step(Hand hand, @Nullable Status to, Status... from) {
    this.hand = hand;
    this.to = to;
    this.from = Set.of(from);
  }

  Hand hand() {
    return hand;
  }

  /** Empty for the first step. */
  public Set<Status> from() {
    return from;
  }

  /** Where it leads from there; a step without a goal of its own stays where it is. */
  public Status to(Status current) {
    return to == null ? current : to;
  }

  /** Where the first step leads. */
  Status first() {
    if (to == null || !from.isEmpty()) {
      throw new IllegalStateException(this + " is not a first step");
    }
    return to;
  }

  public boolean possibleAt(Status status) {
    return from.contains(status);
  }

  /** {@code ask-supplement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Step of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What could follow, for screens that offer steps. */
  public static List<Step> possible(Status status) {
    return Arrays.stream(values()).filter(step -> step.possibleAt(status)).toList();
  }
}
