package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gandan.access.Access;
import vn.gandan.handover.HacThanh;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** Thanh Hóa prepares payouts: programmes, contracts, rounds and the payers' lists. */
public final class BenefitFixture {
  public static final String OFFICE = "buu-dien-tinh.thanh-hoa";
  public static final String HAC_THANH = "14797";
  public static final String LUU_VE = "16438";
  private static final AtomicInteger SERIAL = new AtomicInteger(100);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rosters rosters;
  private final Network network;
  private final Access access;
  private final HacThanh people;
  public final LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  public final LocalDate month = today.withDayOfMonth(1);

  public BenefitFixture(OperationDoor door, Rosters rosters, Network network, Access access) {
    this.rosters = rosters;
    this.network = network;
    this.access = access;
    this.people = new HacThanh(door, network, access);
  }

  /** A programme of its own, so that tests do not meet. */
  public Programme programme(Programme.Kind kind) {
    Programme made =
        new Programme(
            UUID.randomUUID(), "CT-" + SERIAL.incrementAndGet(), kind, "Chương trình thử", "Luật");
    office(
        new OpenProgramme(
            made.programmeId(), made.programmeCode(), kind, made.name(), made.legalBasis()));
    return made;
  }

  /** In force since two years ago, without an end. */
  public UUID contract(Programme programme, String... communes) {
    UUID contract = UUID.randomUUID();
    UUID payer = people.agency();
    office(
        new SignContract(
            contract,
            programme.programmeId(),
            payer,
            "HĐ-" + SERIAL.incrementAndGet(),
            today.minusYears(2),
            today.minusYears(2),
            null,
            List.of(communes),
            6_600,
            "Nghị định 176/2025/NĐ-CP"));
    return contract;
  }

  public UUID round(Programme programme, LocalDate of) {
    UUID round = UUID.randomUUID();
    office(
        new OpenRound(
            round,
            programme.programmeId(),
            of,
            1,
            of.withDayOfMonth(2),
            of.withDayOfMonth(10),
            of.withDayOfMonth(11),
            of.withDayOfMonth(25)));
    return round;
  }

  /** Brings a list and waits until it has been read. */
  public RosterDraft bring(UUID round, String csv, String figures) {
    return bring(round, csv.getBytes(StandardCharsets.UTF_8), "danh-sach.csv", figures);
  }

  public RosterDraft bring(UUID round, byte[] file, String name, String figures) {
    UUID draft = UUID.randomUUID();
    CoveringFigures said = CoveringFigures.typed(figures);
    assertThat(said.wrong()).isEmpty();
    return inProvince(() -> {
      UUID account = access.accounts(OFFICE, "").getFirst().id();
      rosters.bring(draft, round, account, upload(file, name), said.read());
      return read(draft);
    });
  }

  private RosterDraft read(UUID draft) {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      RosterDraft found = rosters.draft(draft).orElseThrow();
      if (found.progress() == RosterDraft.Progress.READ
          || found.progress() == RosterDraft.Progress.BROKEN) {
        return found;
      }
      pause();
    }
    throw new AssertionError("the list was not read in " + PATIENCE);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static Upload upload(byte[] bytes, String name) {
    try {
      Path file = Files.createTempFile("list", null);
      Files.write(file, bytes);
      return new Upload(
          file, name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The list becomes the round's. */
  public UUID take(UUID round, RosterDraft draft) {
    UUID roster = UUID.randomUUID();
    office(new TakeRoster(round, draft.draftId(), roster));
    return roster;
  }

  /** A sound list that adds up, brought and taken. */
  public UUID take(UUID round, ListOf list) {
    RosterDraft draft = bring(round, list.csv(), list.figures());
    assertThat(faults(draft)).isEmpty();
    return take(round, draft);
  }

  public List<String> faults(RosterDraft draft) {
    return inProvince(() ->
        rosters.faults(draft, 0, 100).stream()
            .map(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
            .toList());
  }

  /** Code of a point of the commune that pays out. */
  public String point(String commune) {
    return inProvince(() ->
        network.points(null, ServicePoint.Service.PAYOUT, today).stream()
            .filter(point -> point.communeCode().equals(commune))
            .map(ServicePoint::code)
            .findFirst()
            .orElseThrow());
  }

  public ListOf list(Programme programme, LocalDate of) {
    return new ListOf(programme.programmeCode(), of);
  }

  /** By the provincial post office. */
  public Done office(Act act) {
    return people.does(OFFICE, Desk.ofProvince("38").deskId(), act);
  }

  /** By the officer of Hạc Thành's People's Committee. */
  public Done commune(Act act) {
    return people.does("cb.hac-thanh", people.agencyDesk(), act);
  }

  /** By the officer of Lưu Vệ's People's Committee. */
  public Done luuVe(Act act) {
    UUID desk =
        inProvince(() -> {
          UUID agency =
              network.agencyFor(LUU_VE, Agency.Level.COMMUNE, today).orElseThrow().agencyId();
          return network.desksOf(agency, today).getFirst().desk().deskId();
        });
    return people.does("cb.luu-ve", desk, act);
  }

  /** By the director of Hạc Thành's post office. */
  public Done director(Act act) {
    return people.does("gd.hac-thanh", people.counter(), act);
  }

  /** Somebody who works in Hạc Thành's post office. */
  public UUID staff() {
    return java.util.Objects.requireNonNull(
        access.accounts("gdv.hac-thanh", "").getFirst().staffId());
  }

  /** The points of Hạc Thành's post office. */
  public List<UUID> points() {
    return inProvince(() ->
        network.pointsOf(people.office(), today).stream().map(ServicePoint::pointId).toList());
  }

  /** Every line in question is said to be right. */
  public void keepAll(UUID round, UUID roster, Collection<Integer> lines) {
    if (!lines.isEmpty()) {
      List<LineKey> keys = lines.stream().map(line -> new LineKey(roster, line)).toList();
      commune(new ExplainLines(round, keys, Challenge.Outcome.KEEP, "Đã kiểm tra, đúng"));
    }
  }

  /** A number that no other test has. */
  public static int serial() {
    return SERIAL.incrementAndGet();
  }

  public String refusal(Runnable attempt) {
    try {
      attempt.run();
      throw new AssertionError("it was done");
    } catch (RefusedException refused) {
      return refused.refusal().code();
    }
  }

  public static <R> R inProvince(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work);
  }
}
