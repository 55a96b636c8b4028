package vn.gandan.custody;

import java.util.List;
import java.util.UUID;

/**
 * A bag under seal (túi niêm phong).
 *
 * @param toUnit the office or agency that may open it
 * @param contents what was put in before it was sealed
 * @param opened whether it has been opened since
 */
public record SealedBag(
    Thing bag, String sealNumber, UUID toUnit, List<Thing> contents, boolean opened) {

  public SealedBag {
    contents = List.copyOf(contents);
  }
}
