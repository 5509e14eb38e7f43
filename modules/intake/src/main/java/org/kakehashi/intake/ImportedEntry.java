package org.kakehashi.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kakehashi.office.ContentFingerprint;

/**
 * An entry of an uploaded file, read and checked.
 *
 * @param item where it stands
 * @param section the receipt's word for its kind
 * @param name its title, for the receipt
 * @param key what makes it the same entry in another file
 */
public record ImportedEntry<E>(JsonItem item, String section, String name, String key, E entry) {

  /**
   * The entries of a list, each once.
   *
   * @throws UnreadableProgramme naming the place of what can't be read or stands twice
   */
  public static <E> List<ImportedEntry<E>> each(
      JsonItem file, String list, Function<JsonItem, ImportedEntry<E>> reading) {
    List<ImportedEntry<E>> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonItem item : file.items(list)) {
      ImportedEntry<E> entry = item.naming(() -> reading.apply(item));
      if (!keys.add(entry.key())) {
        throw item.fault("同じものがこのファイルの中で重複しています。");
      }
      entries.add(entry);
    }
    return entries;
  }

  /** The key as the ledger keeps it. */
  public String ledgerKey() {
    return ContentFingerprint.of(section + "\n" + key);
  }

  /** What the file says of it, in whatever order, and whether or not it names what it lacks. */
  public String fingerprint() {
    return ContentFingerprint.of(said(item.object()));
  }

  /** The same as earlier versions took it: as the file writes it. */
  public String formerFingerprint() {
    return ContentFingerprint.of(item.object().toString());
  }

  private static String said(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, String> members = new TreeMap<>();
      object.forEach((name, member) -> members.put(name, said(member)));
      members.values().removeIf(String::isEmpty);
      return members.isEmpty() ? "" : members.toString();
    }
    if (value instanceof JsonArray array) {
      return array.isEmpty() ? "" : array.stream().map(ImportedEntry::said).toList().toString();
    }
    return value.equals(JsonValue.NULL) ? "" : value.toString();
  }
}
