package org.kakehashi.reporting.editions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.FormatNotMade;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;

/**
 * An edition of a paper. It is asked for from data of a stated revision and made once behind the
 * request: first its preview, which people may look at while the other files are made of the same
 * content. It is then a draft whose files never change; a person approves it, a person issues it. A
 * making that failed can be asked for again and offers nothing meanwhile; nothing else goes back.
 */
@Entity
@Table(schema = "reporting", name = "edition")
class EditionEntity {
  @Id private UUID id;
  @Embedded private RequestColumns request;
  private int number;
  private String title;
  @Embedded private LifeColumns life;
  @Embedded private ContentColumns content;
  @Version private int version;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      schema = "reporting",
      name = "edition_file",
      joinColumns = @JoinColumn(name = "edition_id"))
  @MapKeyColumn(name = "print")
  @Column(name = "file_id")
  private Map<String, String> files;

  /** The job that makes what is looked at first, and the one that makes all the rest. */
  static final String PROOF_JOB = "paper";

  static final String REST_JOB = "paper-rest";

  protected EditionEntity() {}

  EditionEntity(
      int number, PaperRequest request, LocalDate date, Sources sources, Actor actor, Instant now) {
    this.id = UUID.randomUUID();
    this.request = new RequestColumns(request, date);
    this.number = number;
    this.title = sources.title();
    this.life = new LifeColumns(actor, now);
    this.content = new ContentColumns(sources);
    this.files = new HashMap<>();
  }

  /** Whether a request would only make this edition again, from the same data. */
  boolean answers(PaperRequest asked, Sources sources) {
    return request.answers(asked) && content.restsOn(sources);
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  PaperKind kind() {
    return request.kind();
  }

  LocalDate date() {
    return request.date();
  }

  /** The request it came from, with its date settled. */
  PaperRequest request() {
    return request.view();
  }

  /** Reads for the making on behalf of the one who asked, and may do nothing else. */
  Actor reader() {
    return life.reader();
  }

  /** Its first renditions can be looked at; from here on its content is settled. */
  void previewed(
      Sources sources, Privacy privacy, PaperRenderer.Preview preview, Map<Rendition, UUID> kept) {
    life.previewed();
    this.title = sources.title();
    this.content = new ContentColumns(sources, privacy, preview);
    keep(kept);
  }

  /** Whether its preview shows this content. */
  boolean shows(String fingerprint) {
    return content.knownBy(fingerprint);
  }

  void made(Map<Rendition, UUID> kept, Instant now) {
    life.made(now);
    keep(kept);
  }

  private void keep(Map<Rendition, UUID> kept) {
    kept.forEach((rendition, file) -> files.put(rendition.code(), file.toString()));
  }

  void approve(Actor actor, Instant now) {
    life.approve(actor, now);
  }

  /**
   * Hands it out.
   *
   * @param auditHead where the audit chain ends now: a chain cut later does not reach it
   */
  void issue(Actor actor, Instant now, String auditHead) {
    life.issue(actor, now, auditHead);
  }

  /** Whether it was printed while something in it waited for a decision about personal data. */
  boolean flagged() {
    return content.flagged();
  }

  /**
   * Whether it was made without a decision of that moment: asked for before, and from other data
   * than now.
   */
  boolean olderThan(Instant decided, Sources now) {
    return life.before(decided) && !content.restsOn(now);
  }

  boolean issued() {
    return life.state() == EditionState.ISSUED;
  }

  /** The file of a format: marked 未定稿 until the edition is issued. */
  UUID file(OutputFormat format) {
    String file = files.get(new Rendition(format, !issued()).code());
    if (file == null) {
      throw new FormatNotMade(format);
    }
    return UUID.fromString(file);
  }

  String fileName(OutputFormat format) {
    return kind().slug() + format.suffix();
  }

  /** The job that it is waiting for, or null once it is made. */
  @Nullable String openJob() {
    return switch (life.state()) {
      case REQUESTED -> PROOF_JOB;
      case MAKING -> REST_JOB;
      case FAILED, DRAFT, APPROVED, ISSUED -> null;
    };
  }

  /**
   * The edition as others see it.
   *
   * @param making its job's state while it is not made
   */
  Edition view(Edition.Making making) {
    Edition.Making shown = openJob() == null ? Edition.Making.DONE : making;
    boolean failed = shown.failure() != null;
    return new Edition(
        id,
        request.kind(),
        request.subject(),
        title,
        number,
        failed ? EditionState.FAILED : life.state(),
        life.view(shown),
        content.view(failed ? List.of() : formats()));
  }

  private List<OutputFormat> formats() {
    return Arrays.stream(OutputFormat.values())
        .filter(format -> files.containsKey(new Rendition(format, true).code()))
        .toList();
  }
}
