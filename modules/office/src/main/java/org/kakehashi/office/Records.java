package org.kakehashi.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;

/**
 * How records of the office are kept, in whichever module: who may change them, in which version,
 * and what the audit is told.
 */
public interface Records {

  /**
   * Lets the secretariat's editors pass.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  void editor(Actor actor, Area area);

  /**
   * Lets the secretariat's editors and those of that bureau pass.
   *
   * @param bureau whose record it is
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for another bureau's account
   */
  void editorOf(Actor actor, Area area, String bureau);

  /**
   * The record of that id.
   *
   * @param kind what is looked for, a code such as {@code conference}
   * @throws org.kakehashi.kernel.NotFound when there is none, or when it was removed
   */
  <T extends VersionedEntity> T find(EntityManager em, Class<T> type, String kind, UUID id);

  /**
   * The record, provided it still has the version the caller read.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   * @throws ChangedMeanwhile when it has another version by now
   */
  <T extends VersionedEntity> T find(
      EntityManager em, Class<T> type, String kind, UUID id, int version);

  /**
   * The record that was removed, provided it still has the version the caller read.
   *
   * @throws org.kakehashi.kernel.NotFound when none of that id was removed
   * @throws ChangedMeanwhile when it has another version by now
   */
  <T extends RecordEntity> T findRemoved(
      EntityManager em, Class<T> type, String kind, UUID id, int version);

  /**
   * Refuses a record of a name that another bears.
   *
   * @param others how many others bear it
   * @param field the name's component
   * @throws AlreadyEntered when there is one
   */
  void refuseSecond(TypedQuery<Long> others, String field, String name);

  /**
   * Writes what changed and tells the audit.
   *
   * @param action what the audit calls it, such as {@code conference.added}
   * @param name what the record is called, for the refusal
   * @throws AlreadyEntered when somebody entered the same at the same moment
   * @throws ChangedMeanwhile when somebody changed it at the same moment
   */
  void write(EntityManager em, Actor actor, String action, VersionedEntity row, String name);

  /** Tells the audit; ids and counts only. */
  void tell(Actor actor, String action, String subject, String detail);
}
