package vn.gandan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/** What a procedure costs the citizen, as far as it is known. */
public sealed interface Fee {

  /** Miễn phí. */
  record Free() implements Fee {}

  /**
   * A known sum for what was asked.
   *
   * @param source the resolution or the page that says so
   */
  record Known(Vnd total, String source) implements Fee {}

  /**
   * Do Hội đồng nhân dân tỉnh quyết định, and no resolution of the province is entered.
   *
   * @param shown what the national portal shows; null if it shows nothing
   */
  record ProvinceDecides(@Nullable Vnd shown) implements Fee {}

  /** The page says nothing, or nothing that can be counted without more facts. */
  record NotStated() implements Fee {}

  /**
   * What a fee may depend on.
   *
   * @param pages of the original, for certified copies; 0 if not asked
   * @param copies how many copies or cases, at least 1
   */
  record Facts(Procedure.Channel channel, int pages, int copies, LocalDate on) {
    private static final int MOST = 10_000;

    public Facts {
      if (pages < 0 || pages > MOST || copies < 1 || copies > MOST) {
        throw new IllegalArgumentException(pages + " pages, " + copies + " copies");
      }
    }
  }
}
