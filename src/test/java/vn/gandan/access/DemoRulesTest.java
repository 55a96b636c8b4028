package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class DemoRulesTest {

  @Test
  void theDemonstrationStaysOnThisMachine() throws UnknownHostException {
    assertThat(DemoRules.staysHere(InetAddress.getLoopbackAddress())).isTrue();
    assertThat(DemoRules.staysHere(at(127, 9, 9, 9))).isTrue();
    assertThat(DemoRules.staysHere(at(0, 0, 0, 0))).isFalse();
    assertThat(DemoRules.staysHere(at(192, 0, 2, 7))).isFalse();
    assertThat(DemoRules.staysHere(null)).isFalse();
  }

  private static InetAddress at(int... numbers) throws UnknownHostException {
    byte[] address = new byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      address[i] = (byte) numbers[i];
    }
    return InetAddress.getByAddress(address);
  }
}
