package org.kakehashi.office.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.AuditEntry;
import org.kakehashi.office.ContentFingerprint;

/** A link of the chain. The database writes it; here it is only read. */
@Entity
@Table(schema = "office", name = "audit_entry")
class AuditEntity {
  private static final int MICROS = 1_000_000;

  @Id private long sequence;
  private Instant at;

  /** Text, because the persistence provider can not read a missing UUID. */
  private @Nullable String actor;

  private String action;
  private String subject;
  private String detail;
  private byte[] hash;

  protected AuditEntity() {}

  /** Whether this row is the unchanged successor of the row that had the previous hash. */
  boolean follows(long previousSequence, byte[] previousHash) {
    return sequence == previousSequence + 1 && MessageDigest.isEqual(hash, after(previousHash));
  }

  /** The same bytes as the schema's {@code audit_hash}. */
  private byte[] after(byte[] previousHash) {
    long micros = at.getEpochSecond() * MICROS + at.getNano() / 1000;
    String row =
        String.join(
            "|",
            Long.toString(sequence),
            Long.toString(micros),
            actor == null ? "-" : actor,
            measured(action),
            measured(subject),
            measured(detail));
    MessageDigest digest = ContentFingerprint.digest();
    digest.update(previousHash);
    return digest.digest(row.getBytes(StandardCharsets.UTF_8));
  }

  private static String measured(String text) {
    return text.codePointCount(0, text.length()) + "|" + text;
  }

  long sequence() {
    return sequence;
  }

  byte[] hash() {
    return hash;
  }

  AuditEntry view(Function<UUID, String> posts) {
    UUID account = actor == null ? null : UUID.fromString(actor);
    String post = account == null ? null : posts.apply(account);
    return new AuditEntry(
        sequence, at, account, post, action, subject, detail, HexFormat.of().formatHex(hash));
  }
}
