package vn.gandan.kernel;

/** Vietnamese money in whole đồng: no smaller unit circulates, and nothing is ever rounded. */
public record Vnd(long dong) implements Comparable<Vnd> {
  public static final Vnd ZERO = new Vnd(0);

  public Vnd plus(Vnd other) {
    return new Vnd(Math.addExact(dong, other.dong));
  }

  public Vnd times(long count) {
    return new Vnd(Math.multiplyExact(dong, count));
  }

  @Override
  public int compareTo(Vnd other) {
    return Long.compare(dong, other.dong);
  }
}
