package vn.gandan.benefit;

/**
 * What the payer says that its list adds up to in one commune (bảng tổng hợp).
 *
 * @param totalDong the month's amounts and arrears together
 */
public record Covering(String commune, long lines, long totalDong) {}
