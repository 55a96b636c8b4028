package vn.gandan.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts that cells of a workbook refer to by number. They stand in a file of their own, because
 * a million names do not belong into memory; four bytes for each do.
 */
final class SharedTexts implements Closeable {
  private static final int MOST_BYTES = 512 << 20;
  private static final int MOST_TEXTS = 12_000_000;

  private final Path file;
  private final OutputStream out;
  private final Arena arena = Arena.ofShared();
  private int[] ends = new int[1024];
  private int count;
  private int size;
  private MemorySegment bytes = MemorySegment.NULL;

  SharedTexts(Path scratch) throws IOException {
    this.file = Files.createTempFile(scratch, "texts", null);
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 64 << 10);
  }

  void add(String text) throws IOException, RowStream.BrokenFileException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (count == MOST_TEXTS || size > MOST_BYTES - utf8.length) {
      throw new RowStream.BrokenFileException(0, Fault.Reason.FILE_SIZE);
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    out.write(utf8);
    size += utf8.length;
    ends[count++] = size;
  }

  /** After the last was added. */
  void settle() throws IOException {
    out.close();
    if (size > 0) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
      }
    }
  }

  String get(int index, long line) throws RowStream.BrokenFileException {
    if (index < 0 || index >= count) {
      throw new RowStream.BrokenFileException(line, Fault.Reason.BROKEN_ROW);
    }
    int from = index == 0 ? 0 : ends[index - 1];
    byte[] utf8 = new byte[ends[index] - from];
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, utf8, 0, utf8.length);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    arena.close();
    out.close();
    Files.deleteIfExists(file);
  }
}
