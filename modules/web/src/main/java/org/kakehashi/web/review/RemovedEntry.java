package org.kakehashi.web.review;

import static java.util.Comparator.comparing;
import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kakehashi.programme.RemovedRecords.Removed;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.RemovedConference;

/**
 * What was removed of a year and can be restored.
 *
 * @param kind as in addresses
 * @param version handed back when it is restored
 * @param by the post that removed it
 */
public record RemovedEntry(
    String kind, UUID id, int version, String label, String name, String by, Instant at) {
  static final String CONFERENCE = "conference";

  /** All of them, the last removed first. */
  static List<RemovedEntry> of(
      List<Removed> records, List<RemovedConference> events, Function<Conference, String> place) {
    return Stream.concat(
            records.stream().map(RemovedEntry::of), events.stream().map(event -> of(event, place)))
        .sorted(comparing(RemovedEntry::at).reversed())
        .toList();
  }

  private static RemovedEntry of(Removed kept) {
    return new RemovedEntry(
        kept.kind().name().toLowerCase(Locale.ROOT),
        kept.id(),
        kept.version(),
        kept.kind().label(),
        kept.name(),
        kept.by(),
        kept.at());
  }

  private static RemovedEntry of(RemovedConference kept, Function<Conference, String> place) {
    var event = kept.conference();
    return new RemovedEntry(
        CONFERENCE,
        event.id(),
        event.version(),
        text("reviews.conferences"),
        text("conferences.removed.name", event.name().series(), place.apply(event)),
        kept.by(),
        kept.at());
  }
}
