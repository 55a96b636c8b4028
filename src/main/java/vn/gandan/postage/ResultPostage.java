package vn.gandan.postage;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.HandIn.ReturnWay;
import vn.gandan.tariff.Price;
import vn.gandan.tariff.Tariffs;
import vn.gandan.visit.Line;

/** What it costs to have a result brought, before it is chosen and when it is paid. */
@Service
public class ResultPostage {
  static final String SERVICE = "result-postage";

  /** Owner of the revenue account: which line of business earned it. */
  private static final String BUSINESS = "postage";

  private final Tariffs tariffs;

  ResultPostage(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  /** Empty if the person fetches it, and if no price is published: then nothing is charged. */
  public Optional<Price> price(ReturnWay way, LocalDate day) {
    return PostageItems.of(way).flatMap(item -> tariffs.price(item, day));
  }

  /** Empty if nothing is to be paid for this dossier on that day. */
  Optional<Line> line(Dossier dossier, LocalDate day) {
    return Optional.of(dossier)
        .filter(found -> !found.status().isFinal())
        .flatMap(found -> price(found.returnWay(), day))
        .map(price -> line(dossier, price));
  }

  private static Line line(Dossier dossier, Price price) {
    return Line.priced(
        SERVICE,
        dossier.id().toString(),
        "Cước trả kết quả %s, hồ sơ %s (theo %s)"
            .formatted(
                dossier.returnWay() == ReturnWay.HOME ? "tại nhà" : "qua bưu chính",
                dossier.code(),
                price.decision()),
        price,
        BUSINESS,
        PostageReasons.RESULT);
  }
}
