package vn.gandan.catalogue;

import java.util.UUID;

/** A line of a search: enough to choose by. */
public record Found(
    UUID versionId,
    String code,
    String name,
    String group,
    Limit limit,
    Procedure.Flag byPost,
    Procedure.Flag online) {}
