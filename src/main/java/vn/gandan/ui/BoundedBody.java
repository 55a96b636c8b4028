package vn.gandan.ui;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of which no more than the limit is read. */
final class BoundedBody extends ServletInputStream {
  private final ServletInputStream body;
  private final long limitBytes;
  private long readBytes;

  BoundedBody(ServletInputStream body, long limitBytes) {
    this.body = body;
    this.limitBytes = limitBytes;
  }

  @Override
  public int read() throws IOException {
    int one = body.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = body.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws IOException {
    readBytes += bytes;
    if (readBytes > limitBytes) {
      throw new BodyTooLargeException(limitBytes);
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }
}
