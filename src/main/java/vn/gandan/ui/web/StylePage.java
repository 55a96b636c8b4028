package vn.gandan.ui.web;

import java.util.List;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Expected;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Step;

/** What the style page shows; {@code filled} switches between its full and its empty state. */
public record StylePage(
    boolean filled,
    boolean outdoors,
    Mistakes mistakes,
    List<Choice> choices,
    List<Step> way,
    List<Step> papers,
    List<Expected> expected,
    List<String> scanned) {}
