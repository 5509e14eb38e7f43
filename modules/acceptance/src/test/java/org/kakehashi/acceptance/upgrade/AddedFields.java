package org.kakehashi.acceptance.upgrade;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * What answers say besides since an earlier version. A program written for that version does not
 * know these names and passes over them; whatever else differs would mislead it.
 */
final class AddedFields {
  private static final String EVENTS = ".*/conferences/[0-9]+";

  /** Where a field was added, by its name, since the version of the newest dump. */
  private static final Map<String, String> PLACES =
      Map.of(
          "venue",
          EVENTS,
          "theme",
          EVENTS,
          "stopped_at",
          EVENTS,
          "stopped_approved_by",
          EVENTS,
          "excerpts_withheld",
          ".*/questions/[0-9]+",
          "answered",
          ".*/questions/[0-9]+",
          "nothing_to_say",
          ".*/questions/[0-9]+",
          "flagged",
          "/body|/body/items/[0-9]+");

  private AddedFields() {}

  /** What is answered otherwise, but for the fields that were added on purpose. */
  static JsonValue otherwise(JsonObject was, JsonObject now) {
    JsonArrayBuilder left = Json.createArrayBuilder();
    for (JsonValue difference : Json.createDiff(was, now).toJsonArray()) {
      if (!isAddedField(difference.asJsonObject())) {
        left.add(difference);
      }
    }
    return left.build();
  }

  private static boolean isAddedField(JsonObject difference) {
    String path = difference.getString("path");
    int end = path.lastIndexOf('/');
    String place = PLACES.get(path.substring(end + 1));
    return difference.getString("op").equals("add")
        && place != null
        && path.substring(0, end).matches(place);
  }
}
