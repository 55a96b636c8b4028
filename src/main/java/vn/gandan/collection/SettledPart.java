package vn.gandan.collection;

import java.util.UUID;

/**
 * What of a settlement leaves the books of one office (phần của một bưu cục).
 *
 * @param office that took the bills; the provincial post office for what no office took
 * @param amount that was taken, in đồng
 * @param surplus taken and not counted by the biller: it stays in the office
 * @param lacking counted by the biller and not taken: the post bears it
 * @param due what the bank transfers to the biller
 */
public record SettledPart(
    UUID office, int bills, long amount, long commission, long surplus, long lacking, long due) {

  static SettledPart of(
      UUID office, int bills, long amount, long commission, long surplus, long lacking) {
    return new SettledPart(
        office,
        bills,
        amount,
        commission,
        surplus,
        lacking,
        amount - commission - surplus + lacking);
  }

  SettledPart and(SettledPart more) {
    return of(
        office,
        bills + more.bills,
        Math.addExact(amount, more.amount),
        Math.addExact(commission, more.commission),
        Math.addExact(surplus, more.surplus),
        Math.addExact(lacking, more.lacking));
  }
}
