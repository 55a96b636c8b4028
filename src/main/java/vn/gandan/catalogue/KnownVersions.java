package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gandan.catalogue.VersionTable.ShownFee;
import vn.gandan.storage.ReferenceMemory;

/** What each acceptance asks of the national catalogue, remembered. */
final class KnownVersions {
  private final VersionTable table;
  private final ReferenceMemory<CodeOn, Procedure> byCode = new ReferenceMemory<>();
  private final ReferenceMemory<UUID, Procedure> byId = new ReferenceMemory<>();
  private final ReferenceMemory<FeeOf, ShownFee> fees = new ReferenceMemory<>();
  private final ReferenceMemory<CodeOn, Optional<PageRate>> rates = new ReferenceMemory<>();

  KnownVersions(VersionTable table) {
    this.table = table;
  }

  private record CodeOn(String code, LocalDate on) {}

  private record FeeOf(UUID version, Procedure.Channel channel) {}

  Optional<Procedure> byCode(String code, LocalDate on) {
    return byCode.get(new CodeOn(code, on), asked -> table.byCode(asked.code(), asked.on()));
  }

  Optional<Procedure> byId(UUID version) {
    return byId.get(version, table::byId);
  }

  Optional<ShownFee> shownFee(UUID version, Procedure.Channel channel) {
    return fees.get(
        new FeeOf(version, channel), asked -> table.shownFee(asked.version(), asked.channel()));
  }

  /** Most procedures have none, so that too is remembered. */
  Optional<PageRate> pageRate(String code, LocalDate on) {
    return rates
        .get(new CodeOn(code, on), asked -> Optional.of(table.pageRate(asked.code(), asked.on())))
        .orElseThrow();
  }
}
