package vn.gandan.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One kind of work; a module brings one as a bean. Two of one name stop the start.
 *
 * <p>A job runs at least once: a process that dies after the work and before it is noted leaves the
 * job to be run again. So whoever implements this asks first what was done already.
 */
public interface JobKind {

  /** {@code module.verb}; stands in rows, so it never changes. */
  String name();

  /**
   * Does the work, on the job's province and in no transaction. Whatever is thrown is logged, and
   * the job is tried again after a pause that grows; it is never given up.
   *
   * @param id of what the job is about
   * @return when to run again, for work that is not done yet though nothing went wrong; empty if it
   *     is done
   */
  Optional<Instant> run(UUID id);
}
