package vn.gandan.collection;

import org.jspecify.annotations.Nullable;

/**
 * What the biller pays the post for each bill: a fixed sum, a rate of the amount, or both.
 *
 * @param feeDong for each bill
 * @param ratePoints in hundredths of a per cent of the amount
 * @param leastDong the part by rate is never less; 0 for no bound
 * @param mostDong the part by rate is never more; null for no bound
 */
public record Commission(long feeDong, int ratePoints, long leastDong, @Nullable Long mostDong) {}
