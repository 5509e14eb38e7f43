package org.kakehashi.sessions;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * What may be changed (変更) of an event as long as it is in the record: what it is, not what became
 * of it.
 *
 * @param date when, null while undecided
 * @param theme what it is about, such as 医療・福祉, up to 100 characters; null when not stated
 */
public record ConferenceDetails(
    ConferenceName name,
    ConferencePlace place,
    @Nullable StatedDate date,
    @Nullable String theme,
    @Nullable Source source) {
  public ConferenceDetails {
    theme = theme(theme);
  }

  /** A theme as it is kept, checked before the rest is known. */
  public static @Nullable String theme(@Nullable String entered) {
    return EnteredText.optional("theme", "テーマ", entered, 100);
  }

  /**
   * Who holds it and which it is, as screens, papers and data name it: the bureau with its branch,
   * those that join it, which of several it is, and its theme, such as 大阪局神戸支局・広島局（第1回）「医療・福祉」.
   *
   * @param bureaus a bureau's name by its code
   */
  public String label(UnaryOperator<String> bureaus) {
    StringBuilder words = new StringBuilder(bureaus.apply(name.bureau()));
    if (place.branch() != null) {
      words.append(place.branch());
    }
    place.jointWith().forEach(joint -> words.append("・").append(bureaus.apply(joint)));
    if (name.occasion() != null) {
      words.append("（").append(name.occasion()).append("）");
    }
    if (theme != null) {
      words.append("「").append(theme).append("」");
    }
    return words.toString();
  }
}
