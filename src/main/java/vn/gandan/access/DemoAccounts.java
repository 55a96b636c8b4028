package vn.gandan.access;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * The logins of the demonstration: published, the same at every start, for every role in each of
 * its provinces. They exist in the profile {@code demo} alone, which listens on this machine alone.
 */
@Component
@Profile("demo")
@ConditionalOnWebApplication
@Order(20)
class DemoAccounts implements ApplicationRunner {
  /** Published in the README. */
  static final String PASSWORD = "mot cua gan dan 2026";

  /** Published in the README, for every client of the demonstration. */
  static final String CLIENT_SECRET = "gan-dan-demo-secret-of-no-value-outside-the-demonstration";

  private final AccountTable accounts;
  private final ClientTable clients;
  private final Passwords passwords;
  private final Provinces provinces;
  private final ObjectProvider<DemoPeople> people;
  private final InstantSource clock;

  DemoAccounts(
      AccountTable accounts,
      ClientTable clients,
      Passwords passwords,
      Provinces provinces,
      ObjectProvider<DemoPeople> people,
      InstantSource clock,
      @Value("${server.address:#{null}}") @Nullable InetAddress address) {
    this.accounts = accounts;
    this.clients = clients;
    this.passwords = passwords;
    this.provinces = provinces;
    this.people = people;
    this.clock = clock;
    if (!DemoRules.staysHere(address)) {
      throw new IllegalStateException(
          "The demonstration has published logins, so it listens on this machine alone: set"
              + " SERVER_ADDRESS=127.0.0.1, or start without the profile demo.");
    }
  }

  /** After the offices and their staff are there; what is there already is left alone. */
  @Override
  public void run(ApplicationArguments arguments) {
    String secret = passwords.encode(PASSWORD);
    open(person("quan-tri", Role.ADMINISTRATOR, "Quản trị hệ thống"), null, secret);
    for (Province province : provinces.all()) {
      String home = province.schema().replace('_', '-');
      List<DemoPeople.Person> all = new ArrayList<>();
      all.add(person("buu-dien-tinh." + home, Role.PROVINCE_OFFICE, "Bưu điện tỉnh"));
      // What one person of the provincial post office proposes, another one signs.
      all.add(person("ke-toan-tinh." + home, Role.PROVINCE_OFFICE, "Kế toán Bưu điện tỉnh"));
      all.add(person("kiem-tra." + home, Role.AUDITOR, "Kiểm tra nội bộ"));
      ProvinceRoute.in(
          province, () -> people.orderedStream().allMatch(source -> all.addAll(source.people())));
      all.forEach(one -> open(one, province, secret));
    }
  }

  private void open(DemoPeople.Person person, @Nullable Province province, String secret) {
    NewAccount account =
        new NewAccount(
            id("account", person.login()),
            person.login(),
            person.role(),
            province == null ? null : province.code(),
            person.staffId(),
            person.unitId(),
            person.displayName());
    boolean system = person.role() == Role.AGENCY_SYSTEM;
    accounts.insert(account, system ? null : secret, null, clock.instant());
    // Each account also has a client, so that the API can be tried with every role.
    clients.insert(
        person.login(),
        Passwords.hashOfRandom(CLIENT_SECRET),
        account.id(),
        person.displayName(),
        clock.instant());
  }

  private static DemoPeople.Person person(String login, Role role, String name) {
    return new DemoPeople.Person(login, role, null, null, name);
  }

  /** The same at every start. */
  private static UUID id(String kind, String login) {
    return UUID.nameUUIDFromBytes(
        ("gan-dan demo " + kind + " " + login).getBytes(StandardCharsets.UTF_8));
  }
}
