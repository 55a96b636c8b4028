package vn.gandan.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.access.AccessRefusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.GandanTest;

/** Nobody finds a receipt by trying. */
@GandanTest
class PublicReceiptsTest {
  @Autowired PublicReceipts receipts;

  @Test
  void afterSixtyWrongTriesAnAddressIsNotAnsweredAndOthersAre() {
    for (int i = 0; i < 60; i++) {
      assertThat(receipts.byToken("38000000000000%04d".formatted(i), "192.0.2.7")).isEmpty();
    }
    assertThatThrownBy(() -> receipts.byToken("380000000000009999", "192.0.2.7"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isInstanceOf(AccessRefusal.TooManyAttempts.class));
    assertThat(receipts.byToken("380000000000009999", "192.0.2.8")).isEmpty();
  }
}
