package org.kakehashi.sessions;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * What may be changed (変更) of an event as long as it is in the record: what it is, not what became
 * of it.
 *
 * @param date when, null while undecided
 */
public record ConferenceDetails(
    ConferenceName name,
    ConferencePlace place,
    @Nullable StatedDate date,
    @Nullable Source source) {

  /**
   * Who holds it and which it is, as screens, papers and data name it: the bureau with its branch,
   * those that join it, and which of several it is, such as 大阪局神戸支局・広島局（第1回）.
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
    return words.toString();
  }
}
