package vn.gandan.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a packed file as they are unpacked; ends with a refusal where a bomb would go on. */
final class Inflated extends FilterInputStream {
  private static final long MOST = 4L << 30;
  private static final long HARMLESS = 32 << 20;
  private static final int RATIO = 250;

  private final long packed;
  private long read;

  /**
   * @param packed how many bytes it has while packed
   */
  Inflated(InputStream in, long packed) {
    super(in);
    this.packed = Math.max(packed, 1);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = super.read(into, from, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > MOST || (read > HARMLESS && read / packed > RATIO)) {
      throw new BombException();
    }
  }

  /** It unpacks to far more than a table of its size holds. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("unpacks to too much");
    }
  }
}
