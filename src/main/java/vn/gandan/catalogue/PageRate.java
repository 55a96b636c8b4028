package vn.gandan.catalogue;

import vn.gandan.kernel.Vnd;

/**
 * A fee that counts pages, as in force on one day.
 *
 * @param firstPages how many pages cost {@code first} each
 * @param further each page after them
 * @param ceiling most that one copy may cost
 */
public record PageRate(int firstPages, Vnd first, Vnd further, Vnd ceiling, String source) {
  public PageRate {
    if (firstPages < 1 || first.dong() < 0 || further.dong() < 0 || ceiling.dong() < 0) {
      throw new IllegalArgumentException("not a rate: " + firstPages + " " + first + " " + further);
    }
  }
}
