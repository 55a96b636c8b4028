package vn.gandan.dossier;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Source;
import vn.gandan.storage.ProvinceRoute;

/** Codes that the server gives. */
@Component
@Source("QĐ 20/2020/QĐ-TTg: agency codes; TT 03/2025/TT-VPCP: the dossier code")
class Numbering {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  /** Crockford's base 32 leaves out letters that are read as digits. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int TOKEN_LENGTH = 16;

  private final DossierJournal journal;
  private final SecureRandom random = new SecureRandom();

  Numbering(DossierJournal journal) {
    this.journal = journal;
  }

  /** {@code H56.12-261121-0001}: agency, day, running number of that agency on that day. */
  String code(String agencyCode, LocalDate day) {
    return "%s-%s-%04d".formatted(agencyCode, day.format(DAY), journal.nextNumber(agencyCode, day));
  }

  /** The province, then eighty random bits. */
  String token() {
    StringBuilder token = new StringBuilder(ProvinceRoute.current().code());
    for (int i = 0; i < TOKEN_LENGTH; i++) {
      token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return token.toString();
  }
}
