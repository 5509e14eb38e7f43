package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.sessions.testing.ConferenceFields;
import org.kakehashi.sessions.testing.ConferenceFields.Surface;
import org.kakehashi.web.json.JsonFields;

class ConferenceJsonTest {
  @Test
  @DisplayName("RESTは、表に言い切った行事の項目をすべて返し、会場もその一つである")
  void restGivesWhatTheTableSays() {
    var json = new ReviewJson(List.of());
    var events =
        new JsonFields()
            .list(
                "conferences",
                List.of(ConferenceFields.HELD, ConferenceFields.STOPPED),
                json::conference);
    assertEquals(List.of(), ConferenceFields.missing(Surface.REST, events.json()));
  }
}
