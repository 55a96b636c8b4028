package vn.gandan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;

/**
 * Endpoints to throw bad input at. The condition keeps them out of every other test, whose scan
 * would find them.
 */
@RestController
@ConditionalOnProperty("gandan.test.postbox")
@Allowed(Role.ANONYMOUS)
class Postbox {
  enum Paper {
    ORIGINAL,
    COPY
  }

  record Letter(
      UUID id,
      String text,
      long feeDong,
      boolean sealed,
      LocalDate day,
      Paper paper,
      List<String> stamps,
      @Nullable String note) {}

  sealed interface PostboxRefusal extends Refusal {
    record TooHeavy(long weightGrams, Vnd fee) implements PostboxRefusal {
      @Override
      public Kind kind() {
        return Kind.UNPROCESSABLE;
      }
    }

    record Full(long retryAfterSeconds) implements PostboxRefusal {
      @Override
      public Kind kind() {
        return Kind.TOO_MANY;
      }
    }
  }

  @PutMapping("/api/letters/{id}")
  Letter put(@PathVariable UUID id, @RequestBody Letter letter) {
    return letter;
  }

  @GetMapping("/api/letters")
  String find(@RequestParam String name, @RequestParam(required = false) @Nullable LocalDate day) {
    return name;
  }

  @PostMapping("/api/heavy")
  void heavy() {
    throw new RefusedException(new PostboxRefusal.TooHeavy(31_500, new Vnd(1_250_000)));
  }

  @PostMapping("/api/full")
  void full() {
    throw new RefusedException(new PostboxRefusal.Full(30));
  }

  @GetMapping("/api/broken")
  void broken() {
    throw new IllegalStateException("select secret from table");
  }

  @GetMapping("/page/heavy")
  void heavyPage() {
    throw new RefusedException(new PostboxRefusal.TooHeavy(31_500, new Vnd(1_250_000)));
  }

  @GetMapping("/page/broken")
  void brokenPage() {
    throw new IllegalStateException("select secret from table");
  }

  @PostMapping("/page/form")
  String form(@RequestParam String name) {
    return name;
  }
}
