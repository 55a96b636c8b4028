package vn.gandan.agency.web;

import java.util.List;

/**
 * The agencies of the province, for its post office, which keeps the list of any of them.
 *
 * @param typed part of a name; empty for all
 * @param all how many the province has
 */
public record PostListsPage(String typed, int all, List<Link> agencies) {

  public PostListsPage {
    agencies = List.copyOf(agencies);
  }

  /** An agency's list. */
  public record Link(String href, String name) {}
}
