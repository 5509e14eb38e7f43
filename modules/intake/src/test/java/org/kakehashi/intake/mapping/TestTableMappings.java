package org.kakehashi.intake.mapping;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.UploadedTable;

/** {@link TableMappings} without a container. */
public final class TestTableMappings {
  private TestTableMappings() {}

  /**
   * Mappings that are remembered.
   *
   * @param em of the unit {@code intake}
   */
  public static TableMappings on(EntityManager em, Clock clock) {
    RememberedMappings remembered = new RememberedMappings();
    remembered.em = em;
    remembered.clock = clock;
    return with(remembered);
  }

  /** Mappings that remember nothing. */
  public static TableMappings forgetful() {
    return with(new Nothing());
  }

  private static TableMappings with(RememberedMappings remembered) {
    DefaultTableMappings mappings = new DefaultTableMappings();
    mappings.remembered = remembered;
    return mappings;
  }

  private static final class Nothing extends RememberedMappings {
    @Override
    Optional<TableMapping> last(String kind, List<TargetField> fields, List<UploadedTable> tables) {
      return Optional.empty();
    }

    @Override
    void keep(String kind, List<TargetField> fields, UploadedTable table, TableMapping mapping) {
      // forgetful
    }
  }
}
