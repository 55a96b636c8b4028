package vn.gandan.demo;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.gandan.bank.DemoBankAccount;
import vn.gandan.benefit.DemoBenefits;
import vn.gandan.catalogue.DemoPostLists;
import vn.gandan.collection.DemoCollections;
import vn.gandan.network.DemoNetwork;
import vn.gandan.storage.Provinces;

/**
 * Fills the demonstration provinces with their network, post lists, a list of payouts, a biller and
 * an account for transfers, before anybody signs in.
 */
@Component
@Profile("demo")
class DemoStart {
  private final Provinces provinces;
  private final DemoNetwork network;
  private final DemoPostLists lists;
  private final DemoBenefits benefits;
  private final DemoCollections collections;
  private final DemoBankAccount account;

  DemoStart(
      Provinces provinces,
      DemoNetwork network,
      DemoPostLists lists,
      DemoBenefits benefits,
      DemoCollections collections,
      DemoBankAccount account) {
    this.provinces = provinces;
    this.network = network;
    this.lists = lists;
    this.benefits = benefits;
    this.collections = collections;
    this.account = account;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(10)
  void fill() {
    provinces.all().stream()
        .filter(network::knows)
        .forEach(province -> {
          network.fill(province);
          lists.fill(province);
          benefits.fill(province, DemoStaff.communes(province.code()));
          collections.fill(province);
          account.fill(province);
        });
  }
}
