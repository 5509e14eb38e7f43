package org.kakehashi.office.records;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.Records;
import org.kakehashi.office.Secretariat;
import org.kakehashi.office.VersionedEntity;

/** Where every change of a record passes: permission, version, audit. */
@Dependent
class DefaultRecords implements Records {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Event<AuditEvent> audit;

  @Inject
  DefaultRecords(Event<AuditEvent> audit) {
    this.audit = audit;
  }

  @Override
  public void editor(Actor actor, Area area) {
    Secretariat.requireEdit(actor, area);
  }

  @Override
  public void editorOf(Actor actor, Area area, String bureau) {
    Secretariat.requireEditOf(actor, area, bureau);
  }

  @Override
  public <T extends VersionedEntity> T find(EntityManager em, Class<T> type, String kind, UUID id) {
    T row = em.find(type, id);
    if (row == null || (row instanceof RecordEntity kept && kept.removed())) {
      throw new NotFound(kind, id.toString());
    }
    return row;
  }

  @Override
  public <T extends VersionedEntity> T find(
      EntityManager em, Class<T> type, String kind, UUID id, int version) {
    return inVersion(find(em, type, kind, id), version);
  }

  @Override
  public <T extends RecordEntity> T findRemoved(
      EntityManager em, Class<T> type, String kind, UUID id, int version) {
    T row = em.find(type, id);
    if (row == null || !row.removed()) {
      throw new NotFound(kind, id.toString());
    }
    return inVersion(row, version);
  }

  private static <T extends VersionedEntity> T inVersion(T row, int version) {
    if (row.version() != version) {
      throw new ChangedMeanwhile();
    }
    return row;
  }

  @Override
  public void refuseSecond(TypedQuery<Long> others, String field, String name) {
    if (others.getSingleResult() > 0) {
      throw new AlreadyEntered(field, name);
    }
  }

  @Override
  public void write(
      EntityManager em, Actor actor, String action, VersionedEntity row, String name) {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new ChangedMeanwhile();
    } catch (PersistenceException e) {
      if (UNIQUE_VIOLATION.equals(sqlState(e))) {
        throw new AlreadyEntered(name);
      }
      throw e;
    }
    tell(actor, action, action.substring(0, action.indexOf('.')) + ":" + row.id(), "");
  }

  @Override
  public void tell(Actor actor, String action, String subject, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, subject, detail));
  }

  private static @Nullable String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return null;
  }
}
