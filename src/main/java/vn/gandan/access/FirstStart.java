package vn.gandan.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Outside the demonstration there is no account until somebody at the console makes the first
 * administrator.
 */
@Component
@ConditionalOnWebApplication
@Profile("!demo")
class FirstStart {
  private final Access access;
  private final AccessSettings settings;

  FirstStart(Access access, AccessSettings settings) {
    this.access = access;
    this.settings = settings;
  }

  /** Written to the console and not to the log, which others may read and which is kept. */
  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("SystemOut")
  void showSetUpLink() {
    access
        .firstStart()
        .ifPresent(token ->
            System.out.printf(
                """

                Chưa có tài khoản nào. Mở đường dẫn này trong %1$d phút tới để lập người quản trị đầu tiên:
                No account exists yet. Open this link within %1$d minutes to make the first administrator:

                  %2$s/thiet-lap?ma=%3$s

                %n\
                """,
                Access.SET_UP_LASTS.toMinutes(), settings.publicAddress(), token));
  }
}
