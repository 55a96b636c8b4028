package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A payer's list that is being written. */
public final class ListOf {
  private final String programme;
  private final LocalDate month;
  private final List<Person> lines = new ArrayList<>();

  public ListOf(String programme, LocalDate month) {
    this.programme = programme;
    this.month = month;
  }

  /** One line, as a payer writes it. */
  public record Person(
      String commune,
      String number,
      String name,
      String born,
      String citizen,
      String address,
      long amount,
      long arrears,
      String way,
      String account,
      String point,
      String proxy,
      String proxyCitizen,
      String proxyFrom,
      String proxyTo) {

    public static Person cash(
        String commune, String number, String name, String born, String point) {
      return new Person(
          commune,
          number,
          name,
          born,
          "",
          "Phố 1",
          540_000,
          0,
          "Tiền mặt",
          "",
          point,
          "",
          "",
          "",
          "");
    }

    public Person citizen(String of) {
      return new Person(
          commune,
          number,
          name,
          born,
          of,
          address,
          amount,
          arrears,
          way,
          account,
          point,
          proxy,
          proxyCitizen,
          proxyFrom,
          proxyTo);
    }

    public Person amount(long dong, long late) {
      return new Person(
          commune,
          number,
          name,
          born,
          citizen,
          address,
          dong,
          late,
          way,
          account,
          point,
          proxy,
          proxyCitizen,
          proxyFrom,
          proxyTo);
    }

    Person account(String of) {
      return new Person(
          commune,
          number,
          name,
          born,
          citizen,
          address,
          amount,
          arrears,
          "Tài khoản",
          of,
          "",
          proxy,
          proxyCitizen,
          proxyFrom,
          proxyTo);
    }

    Person through(String who, String of, LocalDate from, LocalDate to) {
      return new Person(
          commune,
          number,
          name,
          born,
          citizen,
          address,
          amount,
          arrears,
          way,
          account,
          point,
          who,
          of,
          from.toString(),
          to.toString());
    }

    Person at(String of, String where) {
      return new Person(
          of,
          number,
          name,
          born,
          citizen,
          address,
          amount,
          arrears,
          way,
          account,
          where,
          proxy,
          proxyCitizen,
          proxyFrom,
          proxyTo);
    }
  }

  public ListOf add(Person person) {
    lines.add(person);
    return this;
  }

  /** The same people a month later, each as the change says; null leaves one out. */
  ListOf next(LocalDate of, UnaryOperator<Person> change) {
    ListOf next = new ListOf(programme, of);
    lines.stream().map(change).filter(java.util.Objects::nonNull).forEach(next::add);
    return next;
  }

  List<Person> lines() {
    return lines;
  }

  public String csv() {
    String heading =
        Stream.of(RosterColumn.values())
            .map(RosterColumn::heading)
            .collect(Collectors.joining(","));
    StringBuilder csv = new StringBuilder(heading).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      csv.append(row(i + 1, lines.get(i))).append('\n');
    }
    return csv.toString();
  }

  private String row(int number, Person line) {
    return String.join(
        ",",
        Integer.toString(number),
        programme,
        month.toString().substring(0, 7),
        line.commune(),
        line.number(),
        line.name(),
        line.born(),
        line.citizen(),
        line.address(),
        Long.toString(line.amount()),
        line.arrears() == 0 ? "" : Long.toString(line.arrears()),
        line.way(),
        line.account(),
        line.point(),
        line.proxy(),
        line.proxyCitizen(),
        line.proxyFrom(),
        line.proxyTo(),
        "");
  }

  /** What it adds up to, as the payer would type it. */
  public String figures() {
    Map<String, long[]> sums = new TreeMap<>();
    for (Person line : lines) {
      long[] sum = sums.computeIfAbsent(line.commune(), _ -> new long[2]);
      sum[0]++;
      sum[1] += line.amount() + line.arrears();
    }
    return sums.entrySet().stream()
        .map(each -> each.getKey() + ";" + each.getValue()[0] + ";" + each.getValue()[1])
        .collect(Collectors.joining("\n"));
  }
}
