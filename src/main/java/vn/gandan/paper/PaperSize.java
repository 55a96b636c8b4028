package vn.gandan.paper;

/** Sheets that the counter's printers hold, in whole millimetres, portrait width first. */
public enum PaperSize {
  A5(148, 210),
  A4(210, 297),
  A4_LANDSCAPE(297, 210),
  LABEL(100, 50),
  /** A piece of a roll for thermal printers, 80 mm wide; more lines go on a further piece. */
  ROLL(80, 200);

  private final int widthMm;
  private final int heightMm;

  PaperSize(int widthMm, int heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  public int widthMm() {
    return widthMm;
  }

  public int heightMm() {
    return heightMm;
  }
}
