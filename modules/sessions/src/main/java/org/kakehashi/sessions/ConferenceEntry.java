package org.kakehashi.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * What is written down about one event of a regional bureau.
 *
 * @param series the series' title, such as 事例検討会, up to 200 characters
 * @param bureau the code of the bureau that holds it
 * @param occasion tells several events of one bureau apart, such as 第1回; null when there is one
 * @param jointWith codes of other bureaus that hold it together with this one
 * @param branch the branch (支局) where it is held, or null
 * @param venue another place or the room, up to 300 characters, or null
 * @param date when, null while undecided
 * @param modes how participants and lecturers take part, null while undecided
 * @param notHeldBecause the reason of an event called off (required) or postponed (optional)
 * @param substitute what takes its place, only when called off or postponed
 */
public record ConferenceEntry(
    FiscalYear year,
    String series,
    String bureau,
    @Nullable String occasion,
    List<String> jointWith,
    @Nullable String branch,
    @Nullable String venue,
    @Nullable StatedDate date,
    Progress progress,
    @Nullable AttendanceModes modes,
    Headcount headcount,
    @Nullable String notHeldBecause,
    @Nullable Substitute substitute,
    @Nullable Source source) {
  public ConferenceEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    series = broken.required("series", "行事の名称", series, 200);
    bureau = broken.required("bureau", "実施局", bureau, 20);
    occasion = broken.optional("occasion", "回", occasion, 50);
    branch = broken.optional("branch", "支局", branch, 50);
    venue = broken.optional("venue", "会場", venue, 300);
    notHeldBecause = broken.optional("notHeldBecause", "見送り・延期の理由", notHeldBecause, 1000);
    jointWith = jointWith.stream().distinct().sorted().toList();
    boolean notHeld = progress == Progress.CALLED_OFF || progress == Progress.POSTPONED;
    broken.refuseIf(
        progress == Progress.CALLED_OFF && notHeldBecause == null, CallingOffNeedsReason::new);
    broken.refuseIf(
        !notHeld && (notHeldBecause != null || substitute != null), SubstituteOnlyWhenNotHeld::new);
    broken.refuseIf(
        progress != Progress.HELD
            && (headcount.attended() != null || headcount.staffAttended() != null),
        AttendanceOnlyWhenHeld::new);
    broken.refuse();
  }
}
