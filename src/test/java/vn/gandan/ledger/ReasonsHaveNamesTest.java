package vn.gandan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.storage.GandanTest;
import vn.gandan.ui.Texts;

/** An account's statement says in words why each entry was made. */
@GandanTest
class ReasonsHaveNamesTest {
  @Autowired List<ReasonBook> books;
  @Autowired Texts texts;

  @Test
  void everyReasonHasAName() {
    List<String> codes =
        books.stream().flatMap(book -> book.reasons().stream()).map(Reason::code).toList();
    assertThat(codes)
        .hasSizeGreaterThan(30)
        .allSatisfy(code -> assertThat(texts.has("ledger.reason." + code)).as(code).isTrue());
  }
}
