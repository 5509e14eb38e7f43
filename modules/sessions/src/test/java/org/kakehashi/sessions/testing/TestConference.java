package org.kakehashi.sessions.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.Substitute;

/**
 * A case conference (事例検討会) of which a test states what it is about: planned, and of everything
 * else nothing is stated.
 *
 * <pre>{@code
 * TestConference.of(2026, "OSAKA").progress(Progress.HELD).counted(new Headcount(10, 6, 5, 2)).stated()
 * }</pre>
 */
public final class TestConference {
  private final FiscalYear year;
  private final String bureau;
  private String series = "事例検討会";
  private @Nullable String occasion;
  private List<String> jointWith = List.of();
  private @Nullable String branch;
  private @Nullable String venue;
  private @Nullable StatedDate date;
  private Progress progress = Progress.PLANNED;
  private @Nullable AttendanceModes modes;
  private Headcount headcount = Headcount.NOT_STATED;
  private @Nullable String because;
  private @Nullable Substitute substitute;

  private TestConference(FiscalYear year, String bureau) {
    this.year = year;
    this.bureau = bureau;
  }

  public static TestConference of(int year, String bureau) {
    return new TestConference(new FiscalYear(year), bureau);
  }

  public TestConference series(String name) {
    series = name;
    return this;
  }

  public TestConference occasion(@Nullable String name) {
    occasion = name;
    return this;
  }

  public TestConference jointWith(String... bureaus) {
    jointWith = List.of(bureaus);
    return this;
  }

  public TestConference at(@Nullable String itsBranch, String itsVenue) {
    branch = itsBranch;
    venue = itsVenue;
    return this;
  }

  public TestConference on(@Nullable StatedDate day) {
    date = day;
    return this;
  }

  public TestConference progress(Progress state) {
    progress = state;
    return this;
  }

  public TestConference modes(AttendanceModes byRole) {
    modes = byRole;
    return this;
  }

  public TestConference counted(Headcount people) {
    headcount = people;
    return this;
  }

  public TestConference because(@Nullable String reason) {
    because = reason;
    return this;
  }

  public TestConference substitute(@Nullable Substitute instead) {
    substitute = instead;
    return this;
  }

  /** What a clerk would enter. */
  public StatedConference stated() {
    return new StatedConference(
        new ConferenceDetails(
            new ConferenceName(year, series, bureau, occasion),
            new ConferencePlace(jointWith, branch, venue, modes),
            date,
            null,
            null),
        new ConferenceState(progress, because, substitute, null),
        headcount);
  }

  /** As it stands when it was entered; series and bureau make its id. */
  public Conference conference() {
    StatedConference stated = stated();
    return new Conference(
        UUID.nameUUIDFromBytes((series + bureau).getBytes(StandardCharsets.UTF_8)),
        1,
        stated.details(),
        stated.state(),
        stated.headcount());
  }
}
