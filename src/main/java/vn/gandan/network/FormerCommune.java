package vn.gandan.network;

import java.time.LocalDate;

/**
 * A commune of before the two-level government, with its district: closed history.
 *
 * @param scope how much of it went into that commune; with PART an address cannot be converted
 *     without the street
 */
public record FormerCommune(
    String code,
    String name,
    String district,
    String provinceName,
    Scope scope,
    String intoCommune,
    LocalDate closedOn) {

  /** Of the table of conversion under QĐ 19/2025/QĐ-TTg. */
  public enum Scope {
    WHOLE,
    PART,
    UNCHANGED,
    PART_AREA_ALL_POPULATION,
    RENAMED_OR_RETYPED
  }
}
