package org.kakehashi.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.programme.AttendanceModes;

/**
 * Who holds an event together, where, and how people take part.
 *
 * @param jointWith codes of other bureaus that hold it together with its own
 * @param branch the branch (支局) where it is held, or null
 * @param venue another place or the room, up to 300 characters, or null
 * @param modes how participants and lecturers take part, null while undecided
 */
public record ConferencePlace(
    List<String> jointWith,
    @Nullable String branch,
    @Nullable String venue,
    @Nullable AttendanceModes modes) {
  public ConferencePlace {
    BrokenRules.Collector broken = BrokenRules.collector();
    branch = broken.optional("branch", "支局", branch, 50);
    venue = broken.optional("venue", "会場", venue, 300);
    jointWith = jointWith.stream().distinct().sorted().toList();
    broken.refuse();
  }
}
