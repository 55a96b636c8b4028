package vn.gandan.cashdesk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Choice;

/**
 * A count by denomination and where it leads.
 *
 * @param title, hint and submit are keys of texts
 * @param action where the form goes
 * @param told a fact above the count; null if there is none
 * @param destinations to choose from; empty if nothing is to be chosen
 * @param paper whether the number of a paper of the bank is asked
 */
public record CountPage(
    String title,
    String hint,
    String submit,
    String action,
    @Nullable String told,
    List<Choice> destinations,
    boolean paper,
    Filled filled) {}
