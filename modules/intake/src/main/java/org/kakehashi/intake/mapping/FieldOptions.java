package org.kakehashi.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.OptionNames;
import org.kakehashi.intake.TargetField;

/** A field's options, by what stands in a cell and by what stands in a heading. */
final class FieldOptions {
  private static final int REMEMBERED = 10_000;
  private static final String NONE = "";

  private final List<TargetField.Option> options;
  private final OptionNames names;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  FieldOptions(List<TargetField.Option> options) {
    this.options = options;
    this.names = new OptionNames(options);
    options.forEach(option -> labels.putIfAbsent(Fold.of(option.label()), option.code()));
  }

  /** The code of the one option that is written there, or null. */
  @Nullable String code(String written) {
    String found = known.get(written);
    if (found == null) {
      found = find(written);
      if (known.size() < REMEMBERED) {
        known.put(written, found);
      }
    }
    return found.isEmpty() ? null : found;
  }

  private String find(String written) {
    int position = names.single(written);
    return position > 0 ? options.get(position - 1).code() : NONE;
  }

  /** The code of the option with that label, or null. */
  @Nullable String labelled(String written) {
    return labels.get(Fold.of(written));
  }

  /**
   * The code of the one option that a heading shortens: 医療・福祉 for 医療・福祉（病院、介護など）. Not for values: a
   * person looks at headings.
   */
  @Nullable String shortened(String heading) {
    String fold = Fold.of(heading);
    List<String> beginning =
        labels.entrySet().stream()
            .filter(label -> fold.length() >= 2 && label.getKey().startsWith(fold))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return beginning.size() == 1 ? beginning.get(0) : null;
  }
}
