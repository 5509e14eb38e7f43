package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceLife;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;

/** Takes events from state to state. */
@ApplicationScoped
@Transactional
class DefaultConferenceLife implements ConferenceLife {
  @Inject ChangeableConferences events;
  @Inject Clock clock;

  @Override
  public Conference plan(Actor actor, UUID id, int version) {
    return turn(
        actor, events.of(actor, id, version), ConferenceState.PLANNED, "conference.planned");
  }

  @Override
  public Conference count(Actor actor, UUID id, int version, Headcount headcount) {
    ConferenceEntity row = events.of(actor, id, version);
    return turn(actor, row, row.state(), headcount, "conference.counted");
  }

  @Override
  public Conference hold(Actor actor, UUID id, int version, Headcount headcount) {
    ConferenceEntity row = events.of(actor, id, version);
    return turn(actor, row, ConferenceState.HELD, headcount, "conference.held");
  }

  @Override
  public Conference postpone(
      Actor actor, UUID id, int version, @Nullable String reason, @Nullable Substitute substitute) {
    ConferenceState postponed = ConferenceState.postponed(reason, substitute);
    return turn(actor, events.of(actor, id, version), postponed, "conference.postponed");
  }

  @Override
  public Conference callOff(
      Actor actor, UUID id, int version, String reason, @Nullable Substitute substitute) {
    ConferenceState calledOff = ConferenceState.calledOff(reason, substitute);
    return turn(actor, events.of(actor, id, version), calledOff, "conference.called-off");
  }

  @Override
  public Conference stopOnTheDay(
      Actor actor,
      UUID id,
      int version,
      String reason,
      String approvedBy,
      @Nullable Substitute substitute) {
    ConferenceState stopped =
        new ConferenceState(
            Progress.CALLED_OFF,
            reason,
            substitute,
            new StoppedOnTheDay(clock.instant(), approvedBy));
    return turn(actor, events.of(actor, id, version), stopped, "conference.stopped");
  }

  private Conference turn(Actor actor, ConferenceEntity row, ConferenceState next, String done) {
    return turn(actor, row, next, row.headcount(), done);
  }

  private Conference turn(
      Actor actor, ConferenceEntity row, ConferenceState next, Headcount headcount, String done) {
    row.turn(next, headcount, actor, clock.instant());
    events.write(actor, row, List.of(done));
    return row.view();
  }
}
