package vn.gandan.operation;

import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/**
 * The program as the one who writes (chương trình tự ghi): what it heard and entered by itself
 * carries its own mark and nobody's account.
 */
public final class TheProgram {
  private TheProgram() {}

  /**
   * At {@link Desk#ofProgram}, and nowhere else.
   *
   * @param province two digits
   */
  public static Actor in(String province) {
    return new Actor(Desk.ofProgram(province).deskId(), null, Role.PROGRAM, null, province);
  }
}
