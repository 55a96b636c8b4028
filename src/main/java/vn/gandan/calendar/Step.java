package vn.gandan.calendar;

import java.util.List;

/**
 * One step of the reckoning, told in words by {@link StepWords}.
 *
 * @param key of the message, such as {@code calendar.step.count-starts}
 * @param arguments dates, times, numbers, limits and {@link Wording}s in the message's order
 * @param source the law, decision or own rule behind the step
 */
public record Step(String key, List<Object> arguments, String source) {
  public Step {
    arguments = List.copyOf(arguments);
  }

  static Step of(String name, String source, Object... arguments) {
    return new Step("calendar.step." + name, List.of(arguments), source);
  }
}
