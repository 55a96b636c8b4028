package vn.gandan.paper;

/** Words that the press itself puts at the head of every sheet; no template can leave them out. */
public enum PrintMark {
  /** What it tells of was taken back since. */
  REVERSED("ĐÃ HỦY"),
  /** Not the first print of this paper. */
  REPRINT("BẢN IN LẠI"),
  /** From a training or demonstration system: proves nothing. */
  DEMONSTRATION("BẢN TẬP HUẤN / DEMO");

  private final String words;

  PrintMark(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
