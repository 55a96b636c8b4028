package vn.gandan.till;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many notes of one denomination.
 *
 * @param denomination in đồng
 */
public record Pieces(
    @Min(200) @Max(500_000) int denomination, @PositiveOrZero @Max(100_000) int pieces) {

  long dong() {
    return (long) denomination * pieces;
  }
}
