package vn.gandan.agency.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two texts, line by line. */
public final class TextChanges {
  /** Unchanged lines that are shown round a change, so that one sees where it stands. */
  private static final int ROUND = 3;

  /** Above this many comparisons the whole middle counts as written anew. */
  private static final long MOST_COMPARISONS = 4_000_000;

  private final List<String> old;
  private final List<String> now;
  private final List<Line> lines = new ArrayList<>();
  private int inOld;
  private int inNow;

  private TextChanges(String old, String now) {
    this.old = old.lines().toList();
    this.now = now.lines().toList();
  }

  /** What became of a line. */
  public enum Fate {
    SAME,
    OUT,
    IN
  }

  /**
   * @param before its number in the old text, counted from 1; null if it is new
   * @param after its number in the new text; null if it is gone
   */
  public record Line(Fate fate, @Nullable Integer before, @Nullable Integer after, String text) {}

  /**
   * Changes that stand near each other, with the lines round them.
   *
   * @param skipped how many unchanged lines stand between the one before it and this one
   */
  public record Part(int skipped, List<Line> lines) {}

  /** Empty when the texts are the same. */
  static List<Part> between(String old, String now) {
    TextChanges changes = new TextChanges(old, now);
    changes.walk();
    return parts(changes.lines);
  }

  private void walk() {
    int endOld = old.size();
    int endNow = now.size();
    while (inOld < endOld && inNow < endNow && old.get(inOld).equals(now.get(inNow))) {
      same();
    }
    while (endOld > inOld && endNow > inNow && old.get(endOld - 1).equals(now.get(endNow - 1))) {
      endOld--;
      endNow--;
    }
    if ((long) (endOld - inOld) * (endNow - inNow) <= MOST_COMPARISONS) {
      middle(endOld, endNow);
    }
    while (inOld < endOld) {
      out();
    }
    while (inNow < endNow) {
      in();
    }
    while (inOld < old.size()) {
      same();
    }
  }

  /** Keeps the longest common row of lines. */
  private void middle(int endOld, int endNow) {
    int fromOld = inOld;
    int fromNow = inNow;
    int[][] common = new int[endOld - fromOld + 1][endNow - fromNow + 1];
    for (int i = endOld - fromOld - 1; i >= 0; i--) {
      for (int j = endNow - fromNow - 1; j >= 0; j--) {
        common[i][j] =
            old.get(fromOld + i).equals(now.get(fromNow + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    while (inOld < endOld && inNow < endNow) {
      int i = inOld - fromOld;
      int j = inNow - fromNow;
      if (old.get(inOld).equals(now.get(inNow))) {
        same();
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        out();
      } else {
        in();
      }
    }
  }

  private void same() {
    lines.add(new Line(Fate.SAME, inOld + 1, inNow + 1, old.get(inOld)));
    inOld++;
    inNow++;
  }

  private void out() {
    lines.add(new Line(Fate.OUT, inOld + 1, null, old.get(inOld)));
    inOld++;
  }

  private void in() {
    lines.add(new Line(Fate.IN, null, inNow + 1, now.get(inNow)));
    inNow++;
  }

  private static List<Part> parts(List<Line> lines) {
    List<Part> parts = new ArrayList<>();
    int shown = 0;
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).fate() == Fate.SAME) {
        at++;
        continue;
      }
      int from = Math.max(shown, at - ROUND);
      int end = end(lines, at);
      parts.add(new Part(from - shown, List.copyOf(lines.subList(from, end))));
      shown = end;
      at = end;
    }
    return List.copyOf(parts);
  }

  /** Where the part ends that this change begins: after so many unchanged lines as go round two. */
  private static int end(List<Line> lines, int change) {
    int last = change;
    for (int i = change; i < lines.size() && i - last <= 2 * ROUND; i++) {
      if (lines.get(i).fate() != Fate.SAME) {
        last = i;
      }
    }
    return Math.min(lines.size(), last + ROUND + 1);
  }
}
