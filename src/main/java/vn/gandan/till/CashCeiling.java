package vn.gandan.till;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.network.ServicePoint;

/**
 * Mức tồn quỹ: how much cash one till at a point of this level should hold at most. It prompts and
 * refuses nothing: whoever comes to pay a bill at closing time is served.
 *
 * @param most in đồng
 * @param decision number of the paper
 * @param from counts until a later one of the same level begins
 */
public record CashCeiling(
    UUID id,
    ServicePoint.Level level,
    long most,
    String decision,
    LocalDate decidedOn,
    LocalDate from) {}
