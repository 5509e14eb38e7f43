package org.kakehashi.sessions.conference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDateColumns;
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
class ConferenceEntity extends RecordEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String series;
  private String bureau;
  private String occasion;

  @ElementCollection
  @CollectionTable(
      schema = "sessions",
      name = "conference_joint",
      joinColumns = @JoinColumn(name = "conference_id"))
  @Column(name = "bureau")
  private Set<String> jointWith = new HashSet<>();

  private @Nullable String branch;
  private @Nullable String venue;

  @Embedded private @Nullable StatedDateColumns date;

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

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "source_from"))
  @AttributeOverride(name = "to", column = @Column(name = "source_to"))
  @AttributeOverride(name = "precision", column = @Column(name = "source_precision"))
  private @Nullable StatedDateColumns sourceDate;

  protected ConferenceEntity() {}

  ConferenceEntity(UUID id, ConferenceEntry entry, Actor actor, Instant now) {
    super(id);
    write(entry, actor, now);
  }

  final void write(ConferenceEntry entry, Actor actor, Instant now) {
    sign(actor, now);
    fiscalYear = entry.year().year();
    series = entry.series();
    bureau = entry.bureau();
    occasion = Objects.requireNonNullElse(entry.occasion(), "");
    jointWith.retainAll(entry.jointWith());
    jointWith.addAll(entry.jointWith());
    branch = entry.branch();
    venue = entry.venue();
    date = StatedDateColumns.of(entry.date());
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
    sourceDate = source == null ? null : StatedDateColumns.of(source.date());
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
            List.copyOf(jointWith),
            branch,
            venue,
            StatedDateColumns.read(date),
            progress,
            participants == null || lecturers == null
                ? null
                : new AttendanceModes(participants, lecturers),
            new Headcount(invited, applied, attended, staffAttended),
            notHeldBecause,
            substituteKind == null ? null : new Substitute(substituteKind, substituteText),
            sourceTitle == null
                ? null
                : new Source(sourceTitle, StatedDateColumns.read(sourceDate))));
  }
}
