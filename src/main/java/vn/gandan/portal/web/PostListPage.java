package vn.gandan.portal.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.PostList;

/**
 * What one agency accepts by post and what it does not.
 *
 * @param code of the agency on that day
 * @param feed address of the same list for machines
 */
public record PostListPage(
    String code, String agency, PostList list, String feed, @Nullable String phone) {}
