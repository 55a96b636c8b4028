package vn.gandan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.gandan.kernel.Role;

/** The reviewed table of who may call which endpoint. */
record AuthorisationTable(List<Line> lines) {
  private static final String EVERYBODY = "EVERYBODY";

  /**
   * One endpoint.
   *
   * @param path with its variables
   */
  record Line(String method, String path, Set<Role> who) {

    String name() {
      return method + " " + path;
    }

    boolean allows(Role role) {
      return who.contains(Role.ANONYMOUS) || who.contains(role);
    }

    boolean forSystems() {
      return path.startsWith("/api/");
    }

    /**
     * How somebody who may not is answered. Who is not signed in, at pages systems among them, is
     * asked to sign in first.
     */
    int refusal(Role role) {
      if (forSystems()) {
        return role == Role.ANONYMOUS ? 401 : 403;
      }
      return role == Role.ANONYMOUS || role == Role.AGENCY_SYSTEM ? 302 : 403;
    }

    /** With an id in each place that names nothing. */
    String samplePath() {
      return path.replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }
  }

  static AuthorisationTable read() {
    try (var in = new ClassPathResource("access/authorisation.txt").getInputStream()) {
      return new AuthorisationTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(AuthorisationTable::line)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 3) {
      throw new IllegalStateException("a line needs a method, a path and who: " + text);
    }
    Set<Role> who = EnumSet.noneOf(Role.class);
    Arrays.stream(words)
        .skip(2)
        .map(word -> word.equals(EVERYBODY) ? Role.ANONYMOUS : Role.valueOf(word))
        .forEach(who::add);
    return new Line(words[0], words[1], who);
  }

  static String words(Collection<Role> roles) {
    return roles.contains(Role.ANONYMOUS)
        ? EVERYBODY
        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }
}
