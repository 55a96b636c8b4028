package vn.gandan.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.Found;
import vn.gandan.catalogue.Limit;
import vn.gandan.catalogue.Procedure;

/** A procedure as JSON, with its papers. */
record ProcedureBody(
    UUID versionId,
    String code,
    String name,
    String group,
    String field,
    String ministry,
    Set<Procedure.Level> levels,
    LimitBody limit,
    Procedure.Flag byPost,
    Procedure.Flag online,
    Procedure.Flag counter,
    boolean presenceNeeded,
    String decision,
    List<String> legalRefs,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source,
    List<Procedure.Document> documents) {

  static ProcedureBody of(Procedure it) {
    return new ProcedureBody(
        it.versionId(),
        it.code(),
        it.name(),
        it.group(),
        it.field(),
        it.ministry(),
        it.levels(),
        LimitBody.of(it.limit()),
        it.byPost(),
        it.online(),
        it.counter(),
        it.presenceNeeded(),
        it.decision(),
        it.legalRefs(),
        it.validFrom(),
        it.validTo(),
        it.source(),
        it.documents());
  }

  /**
   * A time limit as JSON.
   *
   * @param value null for SAME_DAY and NOT_STATED
   */
  record LimitBody(String unit, @Nullable Integer value) {
    static LimitBody of(Limit limit) {
      return switch (limit) {
        case Limit.In(int value, Limit.Unit unit) -> new LimitBody(unit.name(), value);
        case Limit.SameDay() -> new LimitBody("SAME_DAY", null);
        case Limit.NotStated() -> new LimitBody("NOT_STATED", null);
      };
    }
  }

  /** A line of a search as JSON. */
  record FoundBody(
      UUID versionId,
      String code,
      String name,
      String group,
      LimitBody limit,
      Procedure.Flag byPost,
      Procedure.Flag online) {
    static FoundBody of(Found it) {
      return new FoundBody(
          it.versionId(),
          it.code(),
          it.name(),
          it.group(),
          LimitBody.of(it.limit()),
          it.byPost(),
          it.online());
    }
  }
}
