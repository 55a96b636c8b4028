package vn.gandan.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * Records an organisation (ghi nhận tổ chức). As with people, a known tax code is the answer.
 *
 * @param organisation made by the caller
 */
public record EnrolOrganisation(
    UUID organisation,
    String name,
    @Nullable String taxCode,
    @Nullable String phone,
    @Nullable String seat)
    implements Act {

  public record Done(UUID organisation, boolean existed) implements vn.gandan.operation.Done {}
}
