package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchRulesTest {

  @Test
  void namesAreFoundWithoutMarksAndWithoutThuTuc() {
    assertThat(SearchRules.searchText("Thủ tục đăng ký khai sinh")).isEqualTo("dang ky khai sinh");
    assertThat(SearchRules.searchText("Đăng ký lại khai tử (cấp xã)"))
        .isEqualTo("dang ky lai khai tu cap xa");
    assertThat(SearchRules.searchText("Hòa giải; tranh chấp. Đất đai"))
        .isEqualTo("hoa giai tranh chap dat dai");
  }

  @Test
  void codesKeepTheirDot() {
    assertThat(SearchRules.typed("1.001193")).isEqualTo("1.001193");
  }

  @Test
  void initialsAreTheFirstLetters() {
    assertThat(SearchRules.initials("dang ky khai sinh")).isEqualTo("dkks");
    assertThat(SearchRules.initials("")).isEmpty();
  }

  @Test
  void nothingThatAPatternCouldMeanIsLeft() {
    assertThat(SearchRules.typed("100%_\\'")).isEqualTo("100");
    assertThat(SearchRules.typed("%%")).isEmpty();
    assertThat(SearchRules.words("khai sinh")).containsExactly("%khai%", "%sinh%");
  }

  @Test
  void whatIsTypedIsCutAtALength() {
    assertThat(SearchRules.typed("a".repeat(121))).hasSize(120);
    assertThat(SearchRules.typed("a".repeat(120))).hasSize(120);
  }
}
