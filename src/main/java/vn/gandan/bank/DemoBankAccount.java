package vn.gandan.bank;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * The account on which the demonstration's post offices receive; its bank has a number that no real
 * bank has, so that no app that scans the code can pay real money.
 */
@Component
@Profile("demo")
public class DemoBankAccount {
  private static final String NO_REAL_BANK = "999999";

  private final AccountBook accounts;
  private final OperationDoor door;
  private final InstantSource clock;

  DemoBankAccount(AccountBook accounts, OperationDoor door, InstantSource clock) {
    this.accounts = accounts;
    this.door = door;
    this.clock = clock;
  }

  /** A province that has named an account is left alone. */
  public void fill(Province province) {
    ProvinceRoute.in(
        province,
        () -> {
          if (accounts.all().isEmpty()) {
            name(province);
          }
          return true;
        });
  }

  private void name(Province province) {
    NameAccount act =
        new NameAccount(
            UUID.randomUUID(),
            null,
            NO_REAL_BANK,
            "1023" + province.code() + "0001",
            "Ngân hàng trình diễn",
            "BUU DIEN TINH TRINH DIEN",
            "Văn bản trình diễn 01",
            LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE));
    door.submit(
        new OperationRequest(
            UUID.randomUUID(),
            Desk.ofProvince(province.code()).deskId(),
            clock.instant(),
            null,
            List.of(act)),
        new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province.code()));
  }
}
