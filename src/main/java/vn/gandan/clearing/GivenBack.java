package vn.gandan.clearing;

import java.time.Instant;
import vn.gandan.benefit.DutySum;

/** What went back to the payer at once (lần trả lại). */
public record GivenBack(GiveBack.Extent extent, DutySum.Part back, Instant at) {}
