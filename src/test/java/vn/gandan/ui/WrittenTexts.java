package vn.gandan.ui;

/** The texts of the product, for tests that start no program. */
public final class WrittenTexts {
  private WrittenTexts() {}

  public static Texts read() {
    return new Texts();
  }
}
