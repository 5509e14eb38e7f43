package org.kakehashi.programme.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.intake.PersonalDataFinder;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.CitationMustNotNamePersons;

/**
 * Keeps out of citations what is personal data by its form alone. Nobody is asked about the words
 * of a citation later, and papers print them as they stand; a name is never certain and stays with
 * who enters it.
 */
@ApplicationScoped
class CitationPrivacy {
  @Inject PersonalDataFinder finder;

  /**
   * Lets passages be cited.
   *
   * @param former those that are cited already, which are not judged again
   * @throws CitationMustNotNamePersons for the first that holds numbers or addresses
   */
  void require(List<Citation> citations, List<Citation> former) {
    Set<String> known = former.stream().map(Citation::text).collect(Collectors.toSet());
    for (int at = 0; at < citations.size(); at++) {
      String text = citations.get(at).text();
      List<PersonalDataHint> certain =
          known.contains(text)
              ? List.of()
              : finder.find(text).stream().filter(PersonalDataHint::certain).toList();
      if (!certain.isEmpty()) {
        throw new CitationMustNotNamePersons(at, kinds(certain));
      }
    }
  }

  private static String kinds(List<PersonalDataHint> hints) {
    return hints.stream()
        .map(hint -> hint.kind().label())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
