package vn.gandan.custody;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things that one operation has read and keeps from other writers, by their codes. */
record Taken(Map<ThingCode, Holding> byCode) {

  static Taken of(List<Holding> holdings) {
    return new Taken(
        holdings.stream()
            .collect(Collectors.toMap(held -> held.thing().code(), Function.identity())));
  }

  Holding of(ThingCode code) {
    return Objects.requireNonNull(byCode.get(code), () -> "not taken: " + code);
  }
}
