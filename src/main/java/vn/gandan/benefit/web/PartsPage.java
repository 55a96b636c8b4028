package vn.gandan.benefit.web;

import java.util.Map;
import vn.gandan.benefit.CommunePart;
import vn.gandan.benefit.Round;

/** The rounds in which a commune has a part. */
public record PartsPage(String commune, Map<Round, CommunePart> parts) {

  static final String HERE = "/chi-tra/xa";
}
