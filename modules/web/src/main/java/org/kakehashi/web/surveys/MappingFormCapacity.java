package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.intake.MappingProposal;
import org.kakehashi.web.access.TooManyFields;

/**
 * How many undecided values a mapping's form has room for once all that is decided stands in it: a
 * longer form would be refused when it is sent.
 */
final class MappingFormCapacity {
  /** Fields of the form that belong to no column. */
  private static final int AROUND = 10;

  /** How many a column has at most that is read, values aside. */
  private static final int READING = 4 + Separator.values().length;

  private final int columns;
  private int left;
  private int unlisted;

  MappingFormCapacity(MappingProposal proposal) {
    columns = proposal.columns().size();
    left = TooManyFields.MOST - AROUND;
    for (var each : proposal.columns()) {
      var values = each.column().reading().values();
      boolean read = !each.column().field().isEmpty();
      left -= MappingForm.COLUMN + (read ? READING : 0) + MappingForm.VALUE * values.size();
    }
  }

  /** Whether all columns fit, with what is decided about them. */
  boolean forColumns() {
    return left >= 0;
  }

  /** Takes room for one more value, if there is some. */
  boolean forOne() {
    boolean fits = left >= MappingForm.VALUE;
    left -= fits ? MappingForm.VALUE : 0;
    unlisted += fits ? 0 : 1;
    return fits;
  }

  /** What found no room, in words; empty when all did. */
  String said() {
    if (!forColumns()) {
      return text("mapping.no-room", Integer.toString(columns));
    }
    return unlisted == 0 ? "" : text("mapping.unlisted", Integer.toString(unlisted));
  }
}
