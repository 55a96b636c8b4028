package vn.gandan.counter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Tone;

/**
 * The counter's first page.
 *
 * @param desk where this session works; null until it is chosen
 * @param desks to choose from; empty where there is nothing to choose
 * @param asked what was typed into the box and not understood
 * @param people found by one telephone number; more than one person may have given it
 * @param need a need noted before that is to become a dossier; null for none
 */
public record HomePage(
    @Nullable String desk,
    List<Choice> desks,
    boolean choosing,
    Mistakes mistakes,
    String asked,
    List<MaskedPerson> people,
    List<DraftLine> drafts,
    List<DossierLine> today,
    List<ShelfLine> shelf,
    int shelfTotal,
    List<NeedLine> needs,
    @Nullable NeedLine need) {

  /** A visit that was not finished. */
  public record DraftLine(String id, @Nullable String procedure, String href, Instant savedAt) {}

  /**
   * A dossier in a list: no person, so that looking at the list is no look at anybody.
   *
   * @param status number of the national status
   */
  public record DossierLine(
      String code, String procedure, int status, Tone tone, Instant handedInAt) {}

  /**
   * A result that waits for whoever collects it.
   *
   * @param days since it lies here
   */
  public record ShelfLine(
      String code, String procedure, String desk, Instant since, long days, Tone tone) {}

  public record NeedLine(String id, String words, String procedure, Instant notedAt) {}
}
