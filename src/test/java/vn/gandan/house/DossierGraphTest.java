package vn.gandan.house;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.Step;

/** The way of a dossier as a picture, drawn from the steps that the program knows. */
class DossierGraphTest {
  private static final Map<String, String> VIETNAMESE = Messages.in("vi");
  private static final Map<String, String> ENGLISH = Messages.in("en");

  @Test
  void thePictureIsCurrent() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The way of a dossier

        The ten national statuses and the steps between them, drawn from `vn.gandan.dossier.Step` by
        `DossierGraphTest`; a stale copy fails the build. The table `dossier_transition` holds the same graph,
        so that the schema refuses any other step.

        ```mermaid
        stateDiagram-v2
        """);
    for (Status status : Status.values()) {
      page.append("    %s: %d %s\n".formatted(status, status.code(), status));
    }
    arrows()
        .forEach((way, steps) ->
            page.append("    ")
                .append(way)
                .append(": ")
                .append(String.join(", ", steps))
                .append('\n'));
    for (Status status : Status.values()) {
      if (status.isFinal()) {
        page.append("    ").append(status).append(" --> [*]\n");
      }
    }
    page.append("```\n\n| status | code | Vietnamese | English | what may follow |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    for (Status status : Status.values()) {
      page.append(
          "| `%s` | %d | %s | %s | %s |\n"
              .formatted(
                  status,
                  status.code(),
                  VIETNAMESE.getOrDefault("dossier.status." + status.code(), ""),
                  ENGLISH.getOrDefault("dossier.status." + status.code(), ""),
                  following(status)));
    }
    Drawn.mustBeCurrent(Path.of("docs/dossier-graph.md"), page.toString());
  }

  private static String following(Status status) {
    return status.isFinal()
        ? "nothing: an end"
        : String.join(
            ", ", Step.possible(status).stream().map(step -> "`" + step.code() + "`").toList());
  }

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>(Comparator.naturalOrder());
    for (Step step : Step.values()) {
      Set<Status> from = step.from();
      if (from.isEmpty()) {
        arrows
            .computeIfAbsent("[*] --> " + Status.SUBMITTED, _ -> new TreeSet<>())
            .add(step.code());
        continue;
      }
      for (Status status : EnumSet.copyOf(from)) {
        arrows
            .computeIfAbsent(status + " --> " + step.to(status), _ -> new TreeSet<>())
            .add(step.code());
      }
    }
    return arrows;
  }
}
