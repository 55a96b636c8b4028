package vn.gandan.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.PostList;
import vn.gandan.network.Agency;

/** What an agency says of the post, as JSON. */
record PostListBody(
    @Nullable String agency,
    String agencyName,
    LocalDate on,
    List<PostList.Entry> accepted,
    List<PostList.Entry> notAccepted) {

  static PostListBody of(Agency agency, PostList list) {
    return new PostListBody(
        agency.code(), agency.name(), list.on(), list.accepted(), list.notAccepted());
  }
}
