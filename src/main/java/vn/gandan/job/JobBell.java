package vn.gandan.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Province;

/**
 * Tells whoever runs the jobs of a province that one is due, so that nobody waits for the next
 * look. Between those who write jobs and those who run them, because one module may do both.
 */
@Component
class JobBell {
  private final Map<Province, Runnable> listeners = new ConcurrentHashMap<>();

  void listen(Province province, Runnable listener) {
    listeners.put(province, listener);
  }

  /** Does nothing in a process that runs no jobs: another one looks by itself. */
  void ring(Province province) {
    listeners.getOrDefault(province, () -> {}).run();
  }

  void silence() {
    listeners.clear();
  }
}
