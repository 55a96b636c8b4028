package vn.gandan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Personal;

class RequestDigestTest {
  private static final UUID OPERATION = UUID.fromString("0198a000-0000-7000-8000-000000000001");
  private static final UUID DESK = UUID.fromString("0198a000-0000-7000-8000-000000000002");
  private static final UUID ACCOUNT = UUID.fromString("0198a000-0000-7000-8000-000000000003");
  private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
  private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  private record Note(String words, @Personal @Nullable String name, List<Integer> pages)
      implements Act {}

  /** The layout may never change: rows of years ago must still verify. */
  @Test
  void theFirstLayoutIsFixedForEver() {
    assertThat(HexFormat.of().formatHex(digest(note("giấy khai sinh", "An", 1, 2))))
        .isEqualTo("18a0aa16c82283f3c63a5ed09103583bf461b9757ab9a625502850d361dcab7a");
  }

  @Test
  void oneWordHasOneDigestWhicheverKeyboardTypedIt() {
    assertThat(digest(note("Hòa", null))).isEqualTo(digest(note("Ho\u0300a", null)));
  }

  @Test
  void whatStandsInOneFieldNeverReadsAsTwo() {
    assertThat(digest(note("ab", "c"))).isNotEqualTo(digest(note("a", "bc")));
  }

  @Test
  void theOrderOfAListCounts() {
    assertThat(digest(note("x", null, 1, 2))).isNotEqualTo(digest(note("x", null, 2, 1)));
  }

  @Test
  void anotherPersonMakesAnotherDigest() {
    assertThat(digest(note("x", "An"))).isNotEqualTo(digest(note("x", "Bình")));
  }

  @Test
  void anotherAccountMakesAnotherDigest() {
    assertThat(RequestDigest.of(request(note("x", null)), DESK, SALT))
        .isNotEqualTo(digest(note("x", null)));
  }

  /** Without the salt nobody can try out names until the digest fits. */
  @Test
  void aPersonalFieldIsHiddenBehindTheSalt() {
    byte[] otherSalt = "fedcba9876543210".getBytes(StandardCharsets.UTF_8);
    assertThat(RequestDigest.of(request(note("x", "An")), ACCOUNT, otherSalt))
        .isNotEqualTo(digest(note("x", "An")));
  }

  private static byte[] digest(Act act) {
    return RequestDigest.of(request(act), ACCOUNT, SALT);
  }

  private static OperationRequest request(Act act) {
    return new OperationRequest(OPERATION, DESK, AT, null, List.of(act));
  }

  private static Note note(String words, @Nullable String name, Integer... pages) {
    return new Note(words, name, List.of(pages));
  }
}
