package vn.gandan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.gandan.kernel.Role;

/**
 * The reviewed table of who may call which endpoint, and what they reach there.
 *
 * @param lines one for each endpoint
 * @param further further ways to name an object to an endpoint, in its query or its form
 */
record AuthorisationTable(List<Line> lines, List<Line> further) {
  private static final String EVERYBODY = "EVERYBODY";
  private static final String ALSO = "ALSO ";
  private static final Pattern FIXED = Pattern.compile("\\{([a-z]+)=([^}]+)}");

  /**
   * One endpoint.
   *
   * @param template its path with variables, which may be fixed as in {@code {kind=desk}}, and a
   *     query
   * @param body what is sent, with variables; null if the table names none
   * @param reaches what is answered about real objects; empty where the path names none
   */
  record Line(
      String method, String template, @Nullable String body, Set<Role> who, List<Reach> reaches) {

    String name() {
      return method + " " + path();
    }

    /** As the program declares it. */
    String path() {
      return FIXED.matcher(template.replaceAll("\\?.*", "")).replaceAll("{$1}");
    }

    boolean allows(Role role) {
      return who.contains(Role.ANONYMOUS) || who.contains(role);
    }

    boolean forSystems() {
      return template.startsWith("/api/");
    }

    /** Whether the path leaves open which object is meant, to callers who are somebody. */
    boolean namesAnObject() {
      return !who.contains(Role.ANONYMOUS) && fixed(template).contains("{");
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
      return path().replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }

    String pathTo(RealObject object) {
      return object.in(fixed(template));
    }

    /** All that is said about an object by asking. */
    String about(RealObject object) {
      return pathTo(object) + " " + (body == null ? "" : object.in(body));
    }

    private static String fixed(String template) {
      return FIXED.matcher(template).replaceAll("$2");
    }

    @Override
    public String toString() {
      return method + " " + template + (body == null ? "" : " [" + body + "]");
    }
  }

  static AuthorisationTable read() {
    List<String> all = lines("access/authorisation.txt");
    return new AuthorisationTable(
        all.stream().filter(line -> !line.startsWith(ALSO)).map(AuthorisationTable::line).toList(),
        all.stream()
            .filter(line -> line.startsWith(ALSO))
            .map(line -> line(line.substring(ALSO.length())))
            .toList());
  }

  /**
   * What people reviewed, without what only explains; a line goes on where the next is indented.
   */
  static List<String> lines(String table) {
    try (var in = new ClassPathResource(table).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^#.*\n", "")
          .replaceAll("\n[ ]+", " ")
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] parts = text.split("\\|");
    String[] words = parts[0].strip().split("\\s+");
    boolean sends = words.length > 2 && words[2].startsWith("[");
    int first = sends ? 3 : 2;
    if (words.length <= first) {
      throw new IllegalStateException("a line needs a method, a path and who: " + text);
    }
    Set<Role> who = EnumSet.noneOf(Role.class);
    Arrays.stream(words)
        .skip(first)
        .map(word -> word.equals(EVERYBODY) ? Role.ANONYMOUS : Role.valueOf(word))
        .forEach(who::add);
    return new Line(
        words[0],
        words[1],
        sends ? words[2].substring(1, words[2].length() - 1) : null,
        who,
        Arrays.stream(parts).skip(1).map(Reach::of).toList());
  }

  static String words(Collection<Role> roles) {
    return roles.contains(Role.ANONYMOUS)
        ? EVERYBODY
        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }
}
