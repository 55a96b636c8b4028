package vn.gandan.dossier;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.PublicToken;
import vn.gandan.kernel.Source;
import vn.gandan.storage.ProvinceRoute;

/** Codes that the server gives. */
@Component
@Source("QĐ 20/2020/QĐ-TTg: agency codes; TT 03/2025/TT-VPCP: the dossier code")
class Numbering {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private final DossierJournal journal;
  private final SecureRandom random = new SecureRandom();

  Numbering(DossierJournal journal) {
    this.journal = journal;
  }

  /** {@code H56.12-261121-0001}: agency, day, running number of that agency on that day. */
  String code(String agencyCode, LocalDate day) {
    return "%s-%s-%04d".formatted(agencyCode, day.format(DAY), journal.nextNumber(agencyCode, day));
  }

  /** Opens the public tracker. */
  String token() {
    return PublicToken.of(ProvinceRoute.current().code(), random);
  }
}
