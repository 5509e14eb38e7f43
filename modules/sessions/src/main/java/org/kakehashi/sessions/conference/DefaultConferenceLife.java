package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceLife;
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
    return lead(actor, id, version, row -> row.plan(actor, clock.instant()));
  }

  @Override
  public Conference count(Actor actor, UUID id, int version, Headcount headcount) {
    return lead(actor, id, version, row -> row.count(headcount, actor, clock.instant()));
  }

  @Override
  public Conference hold(Actor actor, UUID id, int version, Headcount headcount) {
    return lead(actor, id, version, row -> row.hold(headcount, actor, clock.instant()));
  }

  @Override
  public Conference postpone(
      Actor actor, UUID id, int version, @Nullable String reason, @Nullable Substitute substitute) {
    return lead(
        actor, id, version, row -> row.postpone(reason, substitute, actor, clock.instant()));
  }

  @Override
  public Conference callOff(
      Actor actor, UUID id, int version, String reason, @Nullable Substitute substitute) {
    return lead(actor, id, version, row -> row.callOff(reason, substitute, actor, clock.instant()));
  }

  @Override
  public Conference stopOnTheDay(
      Actor actor,
      UUID id,
      int version,
      String reason,
      String approvedBy,
      @Nullable Substitute substitute) {
    Instant now = clock.instant();
    StoppedOnTheDay stopped = new StoppedOnTheDay(now, approvedBy);
    return lead(
        actor, id, version, row -> row.stopOnTheDay(reason, stopped, substitute, actor, now));
  }

  private Conference lead(
      Actor actor, UUID id, int version, Function<ConferenceEntity, String> verb) {
    ConferenceEntity row = events.of(actor, id, version);
    events.write(actor, row, List.of(verb.apply(row)));
    return row.view();
  }
}
