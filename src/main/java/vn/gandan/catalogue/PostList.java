package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an agency accepts by post and what it does not (danh mục thủ tục tiếp nhận, không tiếp nhận
 * qua dịch vụ bưu chính công ích), as published for one day.
 */
public record PostList(UUID agencyId, LocalDate on, List<Entry> accepted, List<Entry> notAccepted) {

  /**
   * One procedure of the list.
   *
   * @param since first day of this entry
   * @param decision that put it there
   */
  public record Entry(String code, String name, LocalDate since, String decision) {}

  public PostList {
    accepted = List.copyOf(accepted);
    notAccepted = List.copyOf(notAccepted);
  }
}
