package vn.gandan.operation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One thing done within an operation. Implemented by records that modules register with an {@link
 * ActHandler}; on the wire its name stands in the property {@code act}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
public interface Act {}
