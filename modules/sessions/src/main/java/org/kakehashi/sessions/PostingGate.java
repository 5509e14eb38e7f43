package org.kakehashi.sessions;

import java.util.List;

/**
 * Whether cases and commentary of a series may be posted on the coordinators' portal (SCコネクト): only
 * after every planned event was held or called off. A postponed one keeps it shut, and so does a
 * series without events. The authors' consent to posting is asked apart.
 *
 * @param open whether it is open
 * @param events how many events the series has
 * @param waitingFor those that keep it shut
 */
public record PostingGate(boolean open, int events, List<Conference> waitingFor) {
  public PostingGate {
    waitingFor = List.copyOf(waitingFor);
  }

  /** The gate of a series' events. */
  public static PostingGate of(List<Conference> events) {
    List<Conference> waitingFor = events.stream().filter(event -> !event.state().done()).toList();
    return new PostingGate(!events.isEmpty() && waitingFor.isEmpty(), events.size(), waitingFor);
  }
}
