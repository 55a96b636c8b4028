package vn.gandan.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where transfers arrive (tài khoản nhận tiền), from a first day until another follows.
 *
 * @param office whose it is; null if it is every office's that has none of its own
 * @param bin of the bank, as NAPAS gave it
 * @param number of the account
 * @param ground by which paper of the province's post
 */
public record ReceivingAccount(
    UUID id,
    @Nullable UUID office,
    String bin,
    String number,
    String bank,
    String holder,
    String ground,
    LocalDate since) {

  /** Names it in the books. */
  public String subject() {
    return bin + "-" + number;
  }

  /** What its code asks for. */
  public VietQr code(long amount, Reference reference) {
    return new VietQr(bin, number, amount, reference.value());
  }
}
