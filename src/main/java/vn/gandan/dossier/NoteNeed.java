package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What somebody came for, noted before there is a dossier (SI-014).
 *
 * @param words in the citizen's own words; nothing of a person in them
 */
public record NoteNeed(
    @NotNull UUID need,
    @Nullable @Pattern(regexp = "[1-6]\\.\\d{6}") String procedure,
    @NotNull @Written(min = 3, max = 300) String words,
    @Nullable UUID person)
    implements Act {

  public record Done(UUID need) implements vn.gandan.operation.Done {}
}
