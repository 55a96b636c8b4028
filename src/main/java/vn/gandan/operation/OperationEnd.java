package vn.gandan.operation;

/**
 * Looks at an operation after its last act. A module brings one as a bean where several acts
 * together must come out even, though none of them can tell alone.
 */
public interface OperationEnd {

  /**
   * @throws vn.gandan.kernel.RefusedException if they do not; then nothing of the operation is
   *     written
   */
  void end(Performance performance);
}
