package org.kakehashi.office.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AuditEntry;
import org.kakehashi.office.AuditFilter;
import org.kakehashi.office.AuditTrail;
import org.kakehashi.office.AuditVerdict;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.accounts.Holders;

/**
 * Leaves notes for the chain and reads it. The chain itself grows in the database, at the noting
 * transaction's commit and by the owner's right (see the migration): this class could not change
 * its past if it wanted to.
 */
@ApplicationScoped
class DefaultAuditTrail implements AuditTrail {
  private static final int LARGEST_PAGE = 200;
  private static final int CHUNK = 1000;
  private static final int HASH_BYTES = 32;
  private static final UUID NOBODY = Identity.system().recorded();
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);
  private static final String FILTERED =
      " FROM AuditEntity e WHERE (:anybody = TRUE OR e.actor = :actor)"
          + " AND e.action LIKE :action ESCAPE '!' AND e.at >= :from AND e.at < :to";
  private static final String COUNTED = "SELECT COUNT(e)" + FILTERED;
  private static final String NEWEST_FIRST = "SELECT e" + FILTERED + " ORDER BY e.sequence DESC";

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;
  @Inject Holders holders;

  @Transactional
  void append(@Observes AuditEvent event) {
    UUID actor = event.actor();
    em.createNativeQuery(
            "INSERT INTO office.audit_note (at, actor, action, subject, detail)"
                + " VALUES (?1, NULLIF(?2, ''), ?3, ?4, ?5)")
        .setParameter(1, Timestamp.from(clock.instant()))
        .setParameter(2, actor == null ? "" : actor.toString())
        .setParameter(3, event.action())
        .setParameter(4, event.subject())
        .setParameter(5, event.detail())
        .executeUpdate();
  }

  @Override
  @Transactional
  public PageOf<AuditEntry> list(Actor actor, AuditFilter filter, int page, int size) {
    actor.require(Permission.ADMINISTER, Area.AUDIT);
    int from = Math.max(1, page);
    int length = Math.max(1, Math.min(LARGEST_PAGE, size));
    long total = filtered(em.createQuery(COUNTED, Long.class), filter).getSingleResult();
    Map<UUID, String> posts = new HashMap<>();
    List<AuditEntry> items =
        filtered(em.createQuery(NEWEST_FIRST, AuditEntity.class), filter)
            .setFirstResult((from - 1) * length)
            .setMaxResults(length)
            .getResultStream()
            .map(row -> row.view(account -> posts.computeIfAbsent(account, this::post)))
            .toList();
    return new PageOf<>(items, from, length, total);
  }

  @Override
  @Transactional
  public AuditVerdict verify(Actor actor) {
    actor.require(Permission.ADMINISTER, Area.AUDIT);
    // entries and their end are noted together: the end read before the walk must be reached, and
    // the one read after some entries lies at the last of them or beyond
    long reached = known().sequence();
    long checked = 0;
    byte[] head = new byte[HASH_BYTES];
    List<AuditEntity> chunk = chunkAfter(0);
    while (!chunk.isEmpty()) {
      Head known = known();
      for (AuditEntity row : chunk) {
        if (!row.follows(checked, head) || !known.allows(row)) {
          return verdict(checked, checked + 1, head);
        }
        checked = row.sequence();
        head = row.hash();
      }
      chunk.forEach(em::detach);
      chunk = chunkAfter(checked);
    }
    return verdict(checked, checked < reached ? checked + 1 : null, head);
  }

  @Override
  @Transactional
  public String head() {
    return known().written();
  }

  /** The end that the database notes beside the chain; a note taken away never fits. */
  private Head known() {
    List<?> rows =
        em.createNativeQuery("SELECT h.sequence, h.hash FROM office.audit_head h").getResultList();
    if (rows.isEmpty()) {
      return new Head(1, new byte[0]);
    }
    Object[] row = (Object[]) rows.get(0);
    return new Head(((Number) row[0]).longValue(), (byte[]) row[1]);
  }

  @SuppressWarnings("ArrayRecordComponent") // read only, and compared in constant time
  private record Head(long sequence, byte[] hash) {
    /** Nothing lies beyond the end, and the end is what it was. */
    boolean allows(AuditEntity row) {
      return row.sequence() < sequence
          || (row.sequence() == sequence && MessageDigest.isEqual(row.hash(), hash));
    }

    String written() {
      return hash.length == 0 ? "" : sequence + " " + HexFormat.of().formatHex(hash);
    }
  }

  private List<AuditEntity> chunkAfter(long sequence) {
    return em.createQuery(
            "SELECT e FROM AuditEntity e WHERE e.sequence > :sequence ORDER BY e.sequence",
            AuditEntity.class)
        .setParameter("sequence", sequence)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private String post(UUID account) {
    return NOBODY.equals(account) ? "システム" : holders.post(account);
  }

  private <T> TypedQuery<T> filtered(TypedQuery<T> query, AuditFilter filter) {
    @Nullable LocalDate from = filter.from();
    @Nullable LocalDate to = filter.to();
    return query
        .setParameter("anybody", filter.actor() == null)
        .setParameter("actor", Objects.requireNonNullElse(filter.actor(), NOBODY).toString())
        .setParameter("action", filter.action().strip().replaceAll("([!%_])", "!$1") + "%")
        .setParameter("from", startOf(from == null ? FIRST_DAY : from))
        .setParameter("to", startOf((to == null ? LAST_DAY : to).plusDays(1)));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static AuditVerdict verdict(long checked, @Nullable Long firstBroken, byte[] head) {
    return new AuditVerdict(checked, firstBroken, new Head(checked, head).written());
  }
}
