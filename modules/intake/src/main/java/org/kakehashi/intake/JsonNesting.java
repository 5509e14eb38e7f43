package org.kakehashi.intake;

/**
 * How deep a JSON text nests. Asked before parsing: the platform's parser refuses depth with an
 * exception of no type of its own, which nobody can tell from a defect.
 */
final class JsonNesting {
  private JsonNesting() {}

  /**
   * Whether objects and arrays stand in one another more than so many levels deep.
   *
   * @param json well-formed or not
   */
  static boolean exceeds(String json, int levels) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        if (++depth > levels) {
          return true;
        }
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return false;
  }
}
