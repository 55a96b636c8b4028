package vn.gandan.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodesTest {

  @Test
  void bothFormsTellTheProvince() {
    assertThat(AgencyCodes.letters("H55")).contains("H55");
    assertThat(AgencyCodes.letters("H55.242")).contains("H55");
    assertThat(AgencyCodes.letters("000.00.29.H49")).contains("H49");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h55",
        "H5",
        "H55.",
        "H55.1234",
        "H55.1.2.3.4",
        "00.00.29.H49",
        "000.00.29.H49.1",
        "H55.242.242.242.242.242"
      })
  void whatIsNoCodeTellsNothing(String text) {
    assertThat(AgencyCodes.letters(text)).isEmpty();
  }
}
