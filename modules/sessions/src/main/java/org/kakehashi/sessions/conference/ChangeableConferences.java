package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Records;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.UnknownBranch;

/** Who may change which event, and what a change has to keep to. */
@ApplicationScoped
class ChangeableConferences {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject ConferenceRepository rows;
  @Inject Records records;
  @Inject Bureaus bureaus;

  /** The event in the version the caller read, which they may change. */
  ConferenceEntity of(Actor actor, UUID id, int version) {
    ConferenceEntity row = records.find(em, ConferenceEntity.class, "conference", id);
    records.editorOf(actor, Area.EVENTS, row.bureau());
    return records.find(em, ConferenceEntity.class, "conference", id, version);
  }

  /** The same of one that was removed. */
  ConferenceEntity removed(Actor actor, UUID id, int version) {
    ConferenceEntity row = em.find(ConferenceEntity.class, id);
    if (row != null) {
      // who may not change it is not told whether somebody else has
      records.editorOf(actor, Area.EVENTS, row.bureau());
    }
    return records.findRemoved(em, ConferenceEntity.class, "conference", id, version);
  }

  /** Refuses details that the caller may not write or that can't be. */
  void check(Actor actor, UUID id, ConferenceDetails details) {
    records.editorOf(actor, Area.EVENTS, details.name().bureau());
    Bureau bureau = bureaus.bureau(details.name().bureau());
    details.place().jointWith().forEach(bureaus::bureau);
    String branch = details.place().branch();
    if (branch != null
        && bureau.branches().stream().noneMatch(known -> known.name().equals(branch))) {
      throw new UnknownBranch(bureau.name(), branch);
    }
    refuseSecond(details, id);
  }

  /** Refuses a second event of its bureau, year, series and occasion. */
  void refuseSecond(ConferenceDetails details, UUID id) {
    ConferenceName name = details.name();
    String called =
        bureaus.bureau(name.bureau()).name()
            + "の"
            + name.series()
            + (name.occasion() == null ? "" : "（" + name.occasion() + "）");
    rows.refuseSecond(name, id, called);
  }

  /** Writes what changed and tells the audit each of what was done. */
  void write(Actor actor, ConferenceEntity row, List<String> done) {
    String series = row.view().name().series();
    records.write(em, actor, done.get(0), row, series);
    for (String also : done.subList(1, done.size())) {
      records.tell(actor, also, "conference:" + row.id(), "");
    }
  }
}
