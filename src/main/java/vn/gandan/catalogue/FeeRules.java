package vn.gandan.catalogue;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;

/** Reads what the portal shows as a fee, and counts what is due. */
@Source({"TT 226/2016/TT-BTC", "TT 85/2019/TT-BTC", "QĐ 45/2016/QĐ-TTg Điều 11"})
final class FeeRules {
  /** Fields whose fees the People's Council sets, whatever the portal shows. */
  private static final Set<String> PROVINCIAL_FIELDS = Set.of("ho tich", "ho kinh doanh");

  private static final String COUNCIL = "hoi dong nhan dan";
  private static final String COUNTED = "/trang";

  private FeeRules() {}

  /** How a fee came to stand on a page. */
  enum Kind {
    FREE,
    FIXED,
    PER_PAGE,
    PROVINCE_DECIDES,
    NOT_STATED
  }

  /**
   * What kind of fee a page shows.
   *
   * @param dong as shown, 0 for "Miễn phí"; null if the page shows none
   * @param note the page's words beside the sum
   */
  @Source({"Luật Phí và lệ phí 97/2015/QH13", "TT 85/2019/TT-BTC"})
  static Kind read(@Nullable Long dong, String note, String field) {
    String words = Text.searchable(note);
    if (words.contains(COUNCIL)) {
      return Kind.PROVINCE_DECIDES;
    }
    if (dong == null) {
      return Kind.NOT_STATED;
    }
    if (dong == 0) {
      return provincial(field) ? Kind.PROVINCE_DECIDES : Kind.FREE;
    }
    return words.contains(COUNTED) && words.contains("ban chinh") ? Kind.PER_PAGE : Kind.FIXED;
  }

  private static boolean provincial(String field) {
    String plain = Text.searchable(field).toLowerCase(Locale.ROOT);
    return PROVINCIAL_FIELDS.stream().anyMatch(plain::contains);
  }

  /** So many copies of an original with so many pages. */
  @Source("TT 226/2016/TT-BTC: 2.000 đồng a page, 1.000 đồng from page 3, at most 200.000 đồng")
  static Vnd certifiedCopies(int pages, int copies, PageRate rate) {
    if (pages < 1 || copies < 1) {
      throw new IllegalArgumentException(pages + " pages, " + copies + " copies");
    }
    long dear = Math.min(pages, rate.firstPages());
    Vnd oneCopy = rate.first().times(dear).plus(rate.further().times(pages - dear));
    return (oneCopy.compareTo(rate.ceiling()) > 0 ? rate.ceiling() : oneCopy).times(copies);
  }

  /**
   * What is due; the province's own resolution goes before whatever the portal shows.
   *
   * @param shown what the page shows for the channel
   * @param provincial by resolution of the People's Council, for one case; null if none is entered
   * @param rate for procedures that count pages; null for others
   */
  static Fee due(
      Kind kind,
      @Nullable Vnd shown,
      @Nullable ProvincialFee provincial,
      @Nullable PageRate rate,
      Fee.Facts facts) {
    if (provincial != null) {
      return new Fee.Known(provincial.amount().times(facts.copies()), provincial.decision());
    }
    return switch (kind) {
      case FREE -> new Fee.Free();
      case FIXED ->
          shown == null
              ? new Fee.NotStated()
              : new Fee.Known(shown.times(facts.copies()), "Cổng Dịch vụ công quốc gia");
      case PER_PAGE ->
          rate == null || facts.pages() == 0
              ? new Fee.NotStated()
              : new Fee.Known(certifiedCopies(facts.pages(), facts.copies(), rate), rate.source());
      case PROVINCE_DECIDES -> new Fee.ProvinceDecides(shown);
      case NOT_STATED -> new Fee.NotStated();
    };
  }

  /** A fee by resolution of the province. */
  record ProvincialFee(Vnd amount, String decision) {}
}
