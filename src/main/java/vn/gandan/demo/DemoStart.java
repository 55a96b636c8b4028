package vn.gandan.demo;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.DemoPostLists;
import vn.gandan.network.DemoNetwork;
import vn.gandan.storage.Provinces;

/** Fills the demonstration provinces with their network and post lists, before anybody signs in. */
@Component
@Profile("demo")
class DemoStart {
  private final Provinces provinces;
  private final DemoNetwork network;
  private final DemoPostLists lists;

  DemoStart(Provinces provinces, DemoNetwork network, DemoPostLists lists) {
    this.provinces = provinces;
    this.network = network;
    this.lists = lists;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(10)
  void fill() {
    provinces.all().stream()
        .filter(network::knows)
        .forEach(province -> {
          network.fill(province);
          lists.fill(province);
        });
  }
}
