package vn.gandan.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;

/** Tells whoever started the demonstration where to open it and who may sign in. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class DemoWelcome {
  private static final Comparator<Account> BY_PLACE =
      Comparator.comparing((Account account) -> String.valueOf(account.province()))
          .thenComparing(account -> account.login().replaceFirst("^[^.]*", ""))
          .thenComparing(Account::role);

  private final AccountTable accounts;
  private final AccessSettings settings;

  DemoWelcome(AccountTable accounts, AccessSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("SystemOut")
  void show() {
    System.out.print(text());
  }

  String text() {
    List<Account> all = accounts.listed("", "").stream().sorted(BY_PLACE).toList();
    String people =
        all.stream()
            .filter(account -> account.hasPassword() && !account.disabled())
            .map(DemoWelcome::line)
            .collect(Collectors.joining());
    String system =
        all.stream()
            .filter(account -> account.role() == Role.AGENCY_SYSTEM)
            .map(Account::login)
            .findFirst()
            .orElse("quan-tri");
    return """

    Gần Dân is open at %1$s (sign in at %1$s/dang-nhap).
    This is a demonstration: invented people, published logins, this machine only.

      login                        role
    %2$s
      password of them all:        %3$s

      Each login is an API client too, systems such as %4$s among them:
      curl -u %4$s:%5$s -d grant_type=client_credentials %1$s/oauth2/token

    """
        .formatted(
            settings.publicAddress(),
            people,
            DemoAccounts.PASSWORD,
            system,
            DemoAccounts.CLIENT_SECRET);
  }

  private static String line(Account account) {
    return "  %-28s %s%n".formatted(account.login(), account.role());
  }
}
