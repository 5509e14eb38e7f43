package org.kakehashi.sessions.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.VersionedEntity;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/**
 * An event's row: considered, planned and held, or postponed, or called off with a reason and
 * perhaps a substitute.
 */
@Entity
@Table(schema = "sessions", name = "conference")
class ConferenceEntity extends VersionedEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String series;
  private String bureau;
  private String occasion;

  @Column(name = "joint_with")
  private String jointWith;

  private @Nullable String branch;
  private @Nullable String venue;

  @Column(name = "stated_date")
  private @Nullable String date;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_mode")
  private @Nullable AttendanceMode participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "lecturers_mode")
  private @Nullable AttendanceMode lecturers;

  private @Nullable Integer invited;
  private @Nullable Integer applied;
  private @Nullable Integer attended;

  @Column(name = "staff_attended")
  private @Nullable Integer staffAttended;

  @Column(name = "not_held_because")
  private @Nullable String notHeldBecause;

  @Enumerated(EnumType.STRING)
  @Column(name = "substitute_kind")
  private @Nullable SubstituteKind substituteKind;

  @Column(name = "substitute_text")
  private @Nullable String substituteText;

  @Column(name = "source_title")
  private @Nullable String sourceTitle;

  @Column(name = "source_date")
  private @Nullable String sourceDate;

  protected ConferenceEntity() {}

  ConferenceEntity(UUID id, ConferenceEntry entry) {
    super(id);
    write(entry);
  }

  final void write(ConferenceEntry entry) {
    fiscalYear = entry.year().year();
    series = entry.series();
    bureau = entry.bureau();
    occasion = Objects.requireNonNullElse(entry.occasion(), "");
    jointWith = String.join(",", entry.jointWith());
    branch = entry.branch();
    venue = entry.venue();
    date = code(entry.date());
    progress = entry.progress();
    AttendanceModes modes = entry.modes();
    participants = modes == null ? null : modes.participants();
    lecturers = modes == null ? null : modes.lecturers();
    invited = entry.headcount().invited();
    applied = entry.headcount().applied();
    attended = entry.headcount().attended();
    staffAttended = entry.headcount().staffAttended();
    notHeldBecause = entry.notHeldBecause();
    Substitute substitute = entry.substitute();
    substituteKind = substitute == null ? null : substitute.kind();
    substituteText = substitute == null ? null : substitute.text();
    Source source = entry.source();
    sourceTitle = source == null ? null : source.title();
    sourceDate = source == null ? null : code(source.date());
  }

  String bureau() {
    return bureau;
  }

  Conference view() {
    return new Conference(
        id(),
        version(),
        new ConferenceEntry(
            new FiscalYear(fiscalYear),
            series,
            bureau,
            occasion,
            jointWith.isEmpty() ? List.of() : List.of(jointWith.split(",", -1)),
            branch,
            venue,
            stated(date),
            progress,
            participants == null || lecturers == null
                ? null
                : new AttendanceModes(participants, lecturers),
            new Headcount(invited, applied, attended, staffAttended),
            notHeldBecause,
            substituteKind == null ? null : new Substitute(substituteKind, substituteText),
            sourceTitle == null ? null : new Source(sourceTitle, stated(sourceDate))));
  }

  private static @Nullable String code(@Nullable StatedDate date) {
    return date == null ? null : date.code();
  }

  private static @Nullable StatedDate stated(@Nullable String code) {
    return code == null ? null : StatedDate.parse(code);
  }
}
