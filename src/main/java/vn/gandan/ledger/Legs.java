package vn.gandan.ledger;

/** Numbers the legs of one operation. */
final class Legs {
  private int last;

  int next() {
    return ++last;
  }
}
