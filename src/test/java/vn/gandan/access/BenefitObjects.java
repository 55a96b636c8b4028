package vn.gandan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gandan.benefit.CoveringFigures;
import vn.gandan.benefit.OpenProgramme;
import vn.gandan.benefit.OpenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.SignContract;
import vn.gandan.benefit.Upload;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;

/** Makes programmes, rounds and lists in the province of a place, covering its commune alone. */
final class BenefitObjects {
  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  private final OperationDoor door;
  private final Rosters rosters;

  BenefitObjects(OperationDoor door, Rosters rosters) {
    this.door = door;
    this.rosters = rosters;
  }

  RealObject make(String object, Place at) {
    return switch (object) {
      case "programme" -> RealObject.of("programme", programme(at).programmeId());
      case "round" -> RealObject.of("round", round(at, programme(at)));
      case "list-draft" -> RealObject.of("draft", draft(at));
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  private static LocalDate month() {
    return LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE).withDayOfMonth(1);
  }

  Programme programme(Place at) {
    Programme made =
        new Programme(
            UUID.randomUUID(),
            "THU-" + SERIAL.incrementAndGet(),
            Programme.Kind.SOCIAL_ASSISTANCE,
            "Chương trình thử",
            "Luật thử");
    does(
        at,
        new OpenProgramme(
            made.programmeId(), made.programmeCode(), made.kind(), made.name(), made.legalBasis()));
    does(
        at,
        new SignContract(
            UUID.randomUUID(),
            made.programmeId(),
            at.agency,
            "THU-" + SERIAL.incrementAndGet(),
            month().minusYears(1),
            month().minusYears(1),
            null,
            List.of(at.commune),
            0,
            "Luật thử"));
    return made;
  }

  UUID round(Place at, Programme programme) {
    UUID round = UUID.randomUUID();
    LocalDate month = month();
    does(
        at,
        new OpenRound(
            round,
            programme.programmeId(),
            month,
            1,
            month,
            month.plusDays(9),
            month.plusDays(10),
            month.plusDays(24)));
    return round;
  }

  /** A list with a heading that nobody knows. */
  private UUID draft(Place at) {
    UUID round = round(at, programme(at));
    return in(
        at,
        () -> bring(round, "một,hai\n1," + SERIAL.incrementAndGet() + "\n", at.commune + ";1;1"));
  }

  private UUID bring(UUID round, String csv, String figures) {
    UUID draft = UUID.randomUUID();
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    String digest = "%064x".formatted(SERIAL.incrementAndGet());
    try {
      Path file = Files.createTempFile("list", null);
      Files.write(file, bytes);
      rosters.bring(
          draft,
          round,
          UUID.randomUUID(),
          new Upload(file, "thu.csv", digest),
          CoveringFigures.typed(figures).read());
      while (rosters.draft(draft).orElseThrow().progress() != RosterDraft.Progress.READ) {
        Thread.sleep(20);
      }
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void does(Place at, Act act) {
    String province = at.province.code();
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province);
    OperationRequest request =
        new OperationRequest(
            UUID.randomUUID(),
            Desk.ofProvince(province).deskId(),
            Instant.now(),
            null,
            List.of(act));
    in(at, () -> door.submit(request, centre));
  }

  private static <T> T in(Place at, ScopedValue.CallableOp<T, RuntimeException> work) {
    return ProvinceRoute.in(at.province, work);
  }
}
