package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.HandlerMapping;
import vn.gandan.access.AuthorisationTable.Line;
import vn.gandan.kernel.Role;
import vn.gandan.storage.GandanTest;

/**
 * Every endpoint of the running program, called by every role of two provinces, answers as the
 * reviewed table in {@code src/test/resources/access/authorisation.txt} says. A new endpoint needs
 * one line there.
 */
@GandanTest
@Import(RowCounts.class)
@TestPropertySource(properties = "gandan.job.run=false")
class AuthorisationMatrixTest {
  private static final Pattern PROBLEM =
      Pattern.compile("\"type\" ?: ?\"urn:problem:[a-z-]+\\.[a-z-]+\"");
  private static final List<String> PROVINCES = List.of("38", "22");

  @LocalServerPort int port;
  @Autowired Access access;
  @Autowired Passwords passwords;
  @Autowired ObjectProvider<HandlerMapping> mappings;
  @Autowired RowCounts rows;

  private final AuthorisationTable table = AuthorisationTable.read();

  /** The program's own rounds write too; here every new row is to be a caller's. */
  @BeforeEach
  void noRoundsOfTheProgram(@Autowired ScheduledTaskHolder rounds) {
    rounds.getScheduledTasks().forEach(ScheduledTask::cancel);
  }

  @Test
  void everyEndpointHasItsLineAndDeclaresWhatTheLineSays() {
    Map<String, String> declared = new TreeMap<>();
    for (Endpoints.Endpoint endpoint : Endpoints.of(mappings.stream().toList())) {
      declared.put(endpoint.name(), AuthorisationTable.words(endpoint.declared()));
    }

    Map<String, String> reviewed = new TreeMap<>();
    table.lines().forEach(line -> reviewed.put(line.name(), AuthorisationTable.words(line.who())));

    assertThat(declared).isEqualTo(reviewed);
  }

  @Test
  void whoMayNotIsRefusedAndNothingChanges() {
    List<Caller> callers = callers();
    Map<String, Long> before = rows.counted();
    List<String> wrong = new ArrayList<>();
    for (Line line : table.lines()) {
      for (Caller caller : callers) {
        if (!line.allows(caller.role())) {
          judge(line, caller, caller.call(line), line.refusal(caller.role()), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows.counted()).containsExactlyInAnyOrderEntriesOf(before);
  }

  @Test
  void whoMayIsNotTurnedAwayAtTheDoor() {
    List<Caller> callers = callers();
    List<String> wrong = new ArrayList<>();
    for (Line line : table.lines()) {
      for (Caller caller : callers) {
        if (line.allows(caller.role()) && caller.canReach(line)) {
          HttpResponse<String> answer = caller.call(line);
          boolean turnedAway =
              answer.statusCode() == 401
                  || answer.body().contains("access.not-allowed")
                  || answer.statusCode() >= 500
                  || answer
                      .headers()
                      .firstValue("Location")
                      .orElse("")
                      .startsWith("/dang-nhap?tiep");
          boolean namelessProblem =
              answer.body().contains("\"urn:problem:") && !PROBLEM.matcher(answer.body()).find();
          if (turnedAway || namelessProblem) {
            wrong.add(line.name() + " for " + caller + " answered " + answer.statusCode());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void judge(
      Line line, Caller caller, HttpResponse<String> answer, int expected, List<String> wrong) {
    boolean toLogin = answer.headers().firstValue("Location").orElse("").startsWith("/dang-nhap");
    boolean right = answer.statusCode() == expected && (expected != 302 || toLogin);
    boolean itsProblem =
        !line.forSystems()
            || expected != 403
            || answer.body().contains("urn:problem:access.not-allowed");
    if (!right || !itsProblem) {
      wrong.add(
          "%s for %s answered %d, not %d"
              .formatted(line.name(), caller, answer.statusCode(), expected));
    }
  }

  /** Every role in each province, and nobody. */
  private List<Caller> callers() {
    List<Caller> all = new ArrayList<>();
    all.add(Caller.nobody(port));
    Map<Role, Boolean> once = new EnumMap<>(Role.class);
    for (String province : PROVINCES) {
      for (Role role : Role.values()) {
        boolean homeless = AccountRules.belongsToNoProvince(role);
        if (role == Role.ANONYMOUS
            || role == Role.PROGRAM
            || (homeless && once.put(role, true) != null)) {
          continue;
        }
        all.add(caller(role, homeless ? null : province));
      }
    }
    return all;
  }

  private Caller caller(Role role, @Nullable String province) {
    UUID id = UUID.randomUUID();
    String login = "ma-tran." + id;
    Account colleague = colleague(role, province);
    access.insert(
        new NewAccount(
            id, login, role, province, colleague.staffId(), colleague.unitId(), "Ma trận"),
        role == Role.AGENCY_SYSTEM ? null : passwords.encode(Accounts.PASSWORD),
        null);
    String secret = access.openClient(login, id, "Ma trận");
    return Caller.of(port, role, province, login, secret);
  }

  /** The demonstration's own of this role and province, whose office and person are real. */
  private Account colleague(Role role, @Nullable String province) {
    return role == Role.CITIZEN
        ? administrator()
        : access.accounts("", "").stream()
            .filter(one -> one.role() == role && Objects.equals(one.province(), province))
            .filter(one -> !one.login().startsWith("ma-tran."))
            .findFirst()
            .orElseThrow();
  }

  /** Of no office and of no staff, as a citizen is. */
  private Account administrator() {
    return access.accounts("quan-tri", "").getFirst();
  }
}
