package vn.gandan.operation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.OperationRequest;

/**
 * An operation as it comes in over HTTP.
 *
 * @param happenedAt by the caller's clock, ISO 8601 with offset
 */
public record OperationBody(
    @NotNull UUID desk,
    @NotNull Instant happenedAt,
    @Valid @Nullable Device device,
    @NotNull @Size(min = 1, max = OperationRequest.MOST_ACTS) List<@NotNull Act> acts) {

  public record Device(@NotNull UUID id, @Positive long seq) {}

  OperationRequest toRequest(UUID operationId) {
    return new OperationRequest(
        operationId,
        desk,
        happenedAt,
        device == null ? null : new OperationRequest.DeviceStamp(device.id(), device.seq()),
        acts);
  }
}
