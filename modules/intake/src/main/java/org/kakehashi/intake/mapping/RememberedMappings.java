package org.kakehashi.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MappingJson;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.office.ContentFingerprint;

/** Keeps the last mapping for each set of fields and headings. */
@ApplicationScoped
class RememberedMappings {
  private static final int ROWS_TRIED = 20;
  private static final int MOST_HEADING_ROWS = 3;
  private static final String KEEP =
      "INSERT INTO intake.column_mapping (fingerprint, kind, mapping, used_at)"
          + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (fingerprint)"
          + " DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at";

  @PersistenceContext(unitName = "intake")
  EntityManager em;

  @Inject Clock clock;

  private record Place(UploadedTable table, int first, int last) {}

  /** How one of the tables was read last, told for this file; empty when none was. */
  Optional<TableMapping> last(String kind, List<TargetField> fields, List<UploadedTable> tables) {
    Map<String, Place> places = places(kind, fields, tables);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "SELECT m FROM RememberedMappingEntity m WHERE m.fingerprint IN :prints ORDER BY"
                + " m.usedAt DESC",
            RememberedMappingEntity.class)
        .setParameter("prints", List.copyOf(places.keySet()))
        .getResultStream()
        .flatMap(kept -> fitting(fields, places.get(kept.fingerprint()), kept.json()).stream())
        .findFirst();
  }

  private static Map<String, Place> places(
      String kind, List<TargetField> fields, List<UploadedTable> tables) {
    Map<String, Place> places = new LinkedHashMap<>();
    String asked = fields.toString();
    for (UploadedTable table : tables) {
      for (UploadedRow row : table.rows().stream().limit(ROWS_TRIED).toList()) {
        for (int more = 0; more < MOST_HEADING_ROWS; more++) {
          Place place = new Place(table, row.number(), row.number() + more);
          places.putIfAbsent(fingerprint(kind, asked, place), place);
        }
      }
    }
    return places;
  }

  /** Questions change: what no longer fits is not proposed. */
  private static Optional<TableMapping> fitting(
      List<TargetField> fields, @Nullable Place place, String json) {
    if (place == null) {
      return Optional.empty();
    }
    try {
      TableMapping kept = MappingJson.read("mapping", json.getBytes(StandardCharsets.UTF_8));
      TableMapping here =
          new TableMapping(
              place.table().name(), place.first(), place.last(), kept.numberFrom(), kept.columns());
      MappingRules.check(fields, Headings.of(place.table(), place.first(), place.last()), here);
      return Optional.of(here);
    } catch (Invalid outdated) {
      return Optional.empty();
    }
  }

  /** Keeps how a table was read. */
  void keep(String kind, List<TargetField> fields, UploadedTable table, TableMapping mapping) {
    Place place = new Place(table, mapping.headingRow(), mapping.lastHeadingRow());
    em.createNativeQuery(KEEP)
        .setParameter(1, fingerprint(kind, fields.toString(), place))
        .setParameter(2, kind)
        .setParameter(3, MappingJson.of(mapping).toString())
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private static String fingerprint(String kind, String fields, Place place) {
    List<String> said = new ArrayList<>();
    said.add(kind);
    said.add(fields);
    Headings headings = Headings.of(place.table(), place.first(), place.last());
    for (int c = 0; c < headings.width(); c++) {
      said.add(Fold.of(headings.shown(c)));
    }
    return ContentFingerprint.of(String.join("\n", said));
  }
}
