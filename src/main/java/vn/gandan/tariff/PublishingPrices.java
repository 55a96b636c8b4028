package vn.gandan.tariff;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class PublishingPrices extends Handling<PublishPrice, PublishPrice.Done> {
  private final Tariffs tariffs;
  private final PriceTable prices;

  PublishingPrices(Tariffs tariffs, PriceTable prices) {
    super(
        "tariff.publish",
        PublishPrice.class,
        PublishPrice.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.tariffs = tariffs;
    this.prices = prices;
  }

  @Override
  public PublishPrice.Done perform(PublishPrice act, Performance performance) {
    PriceRules.refusal(
            act, tariffs.codes(), prices.latest(act.item()).orElse(null), performance.businessDay())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    prices.add(performance, act);
    return new PublishPrice.Done(act.price());
  }
}
