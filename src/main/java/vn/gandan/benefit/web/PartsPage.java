package vn.gandan.benefit.web;

import java.util.Map;
import vn.gandan.benefit.CommunePart;
import vn.gandan.benefit.Round;

/**
 * The rounds in which a commune has a part.
 *
 * @param questions how many about its people wait for an answer
 */
public record PartsPage(String commune, Map<Round, CommunePart> parts, long questions) {

  static final String HERE = "/chi-tra/xa";
}
