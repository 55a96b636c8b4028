package vn.gandan.postage;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.dossier.HandIn.ReturnWay;
import vn.gandan.tariff.TariffItem;

/** What is charged for here. */
@Configuration(proxyBeanMethods = false)
class PostageItems {
  private static final TariffItem HOME = new TariffItem("result-to-home");
  private static final TariffItem POST = new TariffItem("result-by-post");

  /** Empty where the person comes and fetches the result. */
  static Optional<TariffItem> of(ReturnWay way) {
    return switch (way) {
      case POINT -> Optional.empty();
      case HOME -> Optional.of(HOME);
      case POST -> Optional.of(POST);
    };
  }

  @Bean
  TariffItem resultToHome() {
    return HOME;
  }

  @Bean
  TariffItem resultByPost() {
    return POST;
  }
}
