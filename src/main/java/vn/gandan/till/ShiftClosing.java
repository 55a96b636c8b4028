package vn.gandan.till;

import vn.gandan.operation.Performance;

/**
 * Told when a shift closes. A module brings one as a bean where a shift holds more than money: what
 * it holds goes back to where it came from, in the same operation. A closing always succeeds, so
 * nothing may be refused here.
 */
public interface ShiftClosing {

  void closing(Performance performance, Shift shift);
}
