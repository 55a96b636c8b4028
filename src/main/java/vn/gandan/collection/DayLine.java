package vn.gandan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * One payment in a file of a day (dòng tệp ngày), ours or the biller's.
 *
 * @param payment our payment's id as the biller knows it
 * @param amount in đồng
 */
public record DayLine(
    @NotNull @Pattern(regexp = "[0-9A-Za-z._/-]{1,60}") String payment,
    @NotNull @Pattern(regexp = "[0-9A-Za-z._/-]{1,60}") String bill,
    @Positive @Max(1_000_000_000) long amount) {}
