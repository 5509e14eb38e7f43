package org.kakehashi.intake.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.intake.PersonalDataFinder;
import org.kakehashi.intake.PersonalDataHint;

/** Asks each kind of personal data in turn. */
@ApplicationScoped
class DefaultPersonalDataFinder implements PersonalDataFinder {
  private final Morphemes morphemes = new Morphemes();

  @Override
  public List<PersonalDataHint> find(String text) {
    FoldedText folded = new FoldedText(text);
    if (folded.words().length() < 2) {
      return List.of();
    }
    List<PersonalDataHint> found = new ArrayList<>();
    found.addAll(NumberKinds.in(folded));
    found.addAll(MailAddresses.in(folded));
    found.addAll(BirthDates.in(folded));
    found.addAll(PostalAddresses.in(folded));
    found.addAll(PersonNames.in(folded, morphemes));
    found.sort(
        Comparator.comparingInt(PersonalDataHint::start)
            .thenComparing(Comparator.comparingInt(PersonalDataHint::end).reversed())
            .thenComparing(hint -> !hint.certain()));
    return apart(found);
  }

  /** Without what stands wholly within what was found before it. */
  private static List<PersonalDataHint> apart(List<PersonalDataHint> found) {
    List<PersonalDataHint> apart = new ArrayList<>();
    for (PersonalDataHint hint : found) {
      PersonalDataHint last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || hint.end() > last.end() || (hint.certain() && !last.certain())) {
        apart.add(hint);
      }
    }
    return List.copyOf(apart);
  }
}
