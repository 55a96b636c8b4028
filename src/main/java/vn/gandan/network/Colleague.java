package vn.gandan.network;

import org.jspecify.annotations.Nullable;

/**
 * Somebody employed (nhân sự) and where they work on one day.
 *
 * @param post null without a post, as are point and office
 */
public record Colleague(
    String staffCode,
    String name,
    Coverage.@Nullable PostKind post,
    @Nullable String point,
    @Nullable String office) {}
