package vn.gandan.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first signing key before the first request is served. */
@Component
@ConditionalOnWebApplication
class KeysReady {
  private final SigningKeys keys;

  KeysReady(SigningKeys keys) {
    this.keys = keys;
  }

  @EventListener(ApplicationStartedEvent.class)
  void ensure() {
    keys.ensure();
  }
}
