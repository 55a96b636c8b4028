package vn.gandan.clearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The bank's answer to an order (kết quả chuyển tiền): every line was paid but these.
 *
 * @param digest of the bank's file, which named every line
 * @param failed at most 20,000
 */
public record EnterAnswer(
    @NotNull UUID order,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
    @NotNull @Size(max = 20_000) @Valid List<Failed> failed)
    implements Act {

  public EnterAnswer {
    failed = List.copyOf(failed);
  }

  /**
   * @param line of the order, from 1
   * @param words the bank's reason
   */
  public record Failed(@Positive int line, @NotNull @Written(max = 200) String words) {}

  public record Done(UUID order, long paid, long failed) implements vn.gandan.operation.Done {}
}
