package vn.gandan.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param operationId made and kept by the caller before it is sent
 * @param deskId where the acts are done
 * @param happenedAt by the caller's clock
 * @param device the device at which this is done, a desk of its own, and its running number; null
 *     for a browser at a desk
 * @param acts at least one, at most {@value #MOST_ACTS}; performed in order
 */
public record OperationRequest(
    UUID operationId,
    UUID deskId,
    Instant happenedAt,
    @Nullable DeviceStamp device,
    List<Act> acts) {
  public static final int MOST_ACTS = 50;

  public OperationRequest {
    acts = List.copyOf(acts);
  }

  /**
   * @param seq from 1, without gaps on that device
   */
  public record DeviceStamp(UUID deviceId, long seq) {}
}
