package vn.gandan.access;

import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;

/** The addresses of coming and going. */
public final class LoginPaths {
  public static final String LOGIN = "/dang-nhap";
  public static final String LOGOUT = "/dang-xuat";

  /** Parameter of the login page: where to go afterwards, a path of this server. */
  public static final String WAY_BACK = "tiep";

  /** Field of a form that is kept while it is typed: where to go on with what was kept. */
  static final String RESUME = "resume";

  private static final int LONGEST_WAY_BACK = 500;

  private LoginPaths() {}

  /** Where somebody's work begins. */
  public static String firstPage(Role role) {
    return switch (role) {
      case CLERK -> "/quay";
      case VAULT_KEEPER, COURIER -> "/giao-nhan";
      case DIRECTOR, PROVINCE_OFFICE -> "/giam-doc";
      case AGENCY_OFFICER -> "/co-quan";
      case ADMINISTRATOR -> "/quan-tri";
      case ANONYMOUS, CITIZEN, AGENCY_SYSTEM, AUDITOR, PROGRAM -> "/tai-khoan";
    };
  }

  /** The way back if it stays on this server; null otherwise. */
  public static @Nullable String local(@Nullable String path) {
    boolean local =
        path != null
            && path.length() <= LONGEST_WAY_BACK
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return local ? path : null;
  }
}
