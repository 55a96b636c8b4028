package vn.gandan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Sql;
import vn.gandan.network.NetworkRows.FieldRow;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * Fills the two demonstration provinces with an invented network in the press's figures: Quảng Ninh
 * with 54 offices and 200 points, Thanh Hóa with 166 offices, 652 points and 344 people. Only in
 * the demonstration; a province that has an office is left alone.
 */
@Component
@Profile("demo")
public class DemoNetwork {
  private static final Map<String, DemoPlan.Figures> FIGURES =
      Map.of(
          "22", new DemoPlan.Figures("22", "H49", LocalDate.of(2025, 8, 15), 200, 60, 6),
          "38", new DemoPlan.Figures("38", "H56", LocalDate.of(2025, 9, 1), 652, 168, 10));

  @Sql
  static final String HAS_OFFICE =
      """
      select exists (select 1 from network_office) as has_office
      """;

  private final TerritoryTable territory;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  DemoNetwork(TerritoryTable territory, JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.territory = territory;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Whether there is a demonstration of this province. */
  public boolean knows(Province province) {
    return FIGURES.containsKey(province.code());
  }

  /** Once for each province, in one transaction; ids are the same in every installation. */
  public void fill(Province province) {
    DemoPlan.Figures figures = FIGURES.get(province.code());
    if (figures == null) {
      throw new IllegalArgumentException("no demonstration of " + province.schema());
    }
    List<Commune> communes = territory.communes(province.code(), figures.opensOn());
    Map<String, List<FormerCommune>> former =
        territory.formerOf(province.code()).stream()
            .collect(Collectors.groupingBy(FormerCommune::intoCommune));
    DemoPlan plan = new DemoPlan(figures, communes, former);
    List<FieldRow> fields = DemoDepartments.add(plan, figures, provinceName(province));
    ProvinceRoute.in(
        province,
        () -> {
          transaction.executeWithoutResult(_ -> write(plan, fields));
          return true;
        });
  }

  private String provinceName(Province province) {
    return territory.provinces(LocalDate.of(2026, 9, 1)).stream()
        .filter(it -> it.code().equals(province.code()))
        .findFirst()
        .map(ProvinceName::fullName)
        .orElseThrow();
  }

  private void write(DemoPlan plan, List<FieldRow> fields) {
    if (jdbc.sql(HAS_OFFICE).query(Boolean.class).single()) {
      return;
    }
    NetworkWriter writer = new NetworkWriter(jdbc);
    writer.offices(plan.offices, DemoPlan.SOURCE);
    writer.points(plan.points);
    writer.hours(plan.hours);
    writer.services(plan.services);
    writer.staff(plan.staff);
    writer.appointments(plan.appointments);
    writer.posts(plan.posts);
    writer.agencies(plan.agencies);
    writer.fields(fields);
    writer.desks(plan.desks);
  }

  /** Bodies of the province and what they decide. */
  private static final class DemoDepartments {
    private record Body(String number, Agency.Kind kind, String name, List<String> fields) {}

    private static final List<Body> BODIES =
        List.of(
            new Body(
                "1", Agency.Kind.ONE_STOP_CENTRE, "Trung tâm Phục vụ hành chính công", List.of()),
            new Body(
                "11",
                Agency.Kind.DEPARTMENT,
                "Sở Tư pháp",
                List.of("Hộ tịch", "Chứng thực", "Nuôi con nuôi")),
            new Body("12", Agency.Kind.DEPARTMENT, "Sở Xây dựng", List.of("Hoạt động xây dựng")),
            new Body(
                "13",
                Agency.Kind.DEPARTMENT,
                "Sở Nông nghiệp và Môi trường",
                List.of("Đất đai", "Giảm nghèo")),
            new Body(
                "14",
                Agency.Kind.DEPARTMENT,
                "Sở Tài chính",
                List.of("Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)")),
            new Body(
                "21",
                Agency.Kind.POLICE,
                "Công an",
                List.of("Cấp, quản lý căn cước", "Đăng ký, quản lý cư trú")),
            new Body(
                "22",
                Agency.Kind.SOCIAL_INSURANCE,
                "Bảo hiểm xã hội",
                List.of("Thực hiện chính sách BHXH")));

    static List<FieldRow> add(DemoPlan plan, DemoPlan.Figures figures, String province) {
      List<FieldRow> fields = new ArrayList<>();
      for (Body body : BODIES) {
        String place = province.substring(0, 1).toLowerCase(Locale.ROOT) + province.substring(1);
        UUID id =
            plan.agency(
                figures.agencyPrefix() + "." + body.number(),
                Agency.Level.PROVINCE,
                body.kind(),
                null,
                body.name() + " " + place);
        body.fields().forEach(it -> fields.add(new FieldRow(id, it, TerritoryRows.TWO_LEVELS)));
      }
      return fields;
    }
  }
}
