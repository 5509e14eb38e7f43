package org.kakehashi.web.programme;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kakehashi.web.page.Option;

/** Enums as a form's choices, each with its official word. */
public final class Choices {
  private Choices() {}

  public static <E extends Enum<E>> List<Option> of(E[] choices, Function<E, String> label) {
    return Arrays.stream(choices)
        .map(choice -> new Option(choice.name(), label.apply(choice)))
        .toList();
  }

  /** The same after a choice of none, in the given words. */
  public static List<Option> orNone(String none, List<Option> choices) {
    return Stream.concat(Stream.of(new Option("", none)), choices.stream()).toList();
  }
}
