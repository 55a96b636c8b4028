package vn.gandan.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Desk;

/**
 * A desk with what people call it.
 *
 * @param desk as the door knows it
 * @param pointId the service point where it stands; null for agencies' desks
 * @param name in Vietnamese, as on its sign
 */
public record NamedDesk(Desk desk, @Nullable UUID pointId, String name) {}
