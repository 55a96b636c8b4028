package vn.gandan.payout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A power that ends soon (giấy ủy quyền sắp hết hạn).
 *
 * @param last day on which it counts
 * @param days from today until that day; 0 if it is today
 * @param told how and when somebody was told at this stage; null while nobody was
 */
public record PowerEnding(
    Power power, LocalDate last, long days, Stage stage, @Nullable Told told) {

  /** How near the end is. */
  public enum Stage {
    SIXTY(60),
    THIRTY(30),
    SEVEN(7);

    private final int days;

    Stage(int days) {
      this.days = days;
    }

    /** From so many days before its last one on. */
    public int days() {
      return days;
    }
  }

  public record Told(RevokePower.ToldBy how, LocalDate on) {}
}
