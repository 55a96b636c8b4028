package vn.gandan.ledger;

import java.io.PrintStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * Adds the books of every province up again, each night and whenever the command is given. It keeps
 * what came of it and repairs nothing: a gap is for people to explain.
 */
@Component
public class Recount {
  private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
  private static final int EVEN = 0;
  private static final int GAPS = 1;

  private final Recounts recounts;
  private final Provinces provinces;

  Recount(Recounts recounts, Provinces provinces) {
    this.recounts = recounts;
    this.provinces = provinces;
  }

  /** At an hour when no office is open. */
  @Scheduled(cron = "0 40 1 * * *", zone = "Asia/Ho_Chi_Minh")
  void nightly() {
    provinces.each(
        "adding up the books",
        province -> {
          List<BookGap> gaps = recounts.recount().gaps();
          if (gaps.isEmpty()) {
            LOG.info("the books of province {} add up", province.code());
          }
          gaps.forEach(
              gap -> LOG.error("the books of province {} differ: {}", province.code(), gap));
        });
  }

  /**
   * @param out where the result is told, a line for each province and each gap
   * @return the exit code: 0 if every book adds up, 1 if one does not
   */
  public int run(PrintStream out) {
    int code = EVEN;
    for (Province province : provinces.all()) {
      List<BookGap> gaps = gaps(province);
      out.printf("%s: %s%n", province.schema(), gaps.isEmpty() ? "adds up" : "DIFFERS");
      for (BookGap gap : gaps) {
        out.printf(
            "  %s of %s in the books of office %s: %s stands, %s follows from the entries%n",
            gap.what(), gap.subject(), gap.office(), gap.stored(), gap.recomputed());
        code = GAPS;
      }
    }
    return code;
  }

  private List<BookGap> gaps(Province province) {
    return ProvinceRoute.in(province, recounts::recount).gaps();
  }
}
