package org.kakehashi.reporting.editions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Actors;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionMustBe;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.FormatNotMade;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;

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

  @Enumerated(EnumType.STRING)
  private PaperKind kind;

  private String subject;
  private String title;
  private int number;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  private @Nullable String material;

  @Column(name = "paper_date")
  private LocalDate date;

  private boolean proposal;

  @Enumerated(EnumType.STRING)
  private TallyLayout layout;

  @Column(name = "requested_id")
  private UUID requestedId;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "made_at")
  private @Nullable Instant madeAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "issued_by")
  private @Nullable String issuedBy;

  @Column(name = "issued_at")
  private @Nullable Instant issuedAt;

  private String basis;
  private String fingerprint;
  private int pages;
  private String unprintable;
  private String unencodable;
  @Version private int version;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      schema = "reporting",
      name = "edition_file",
      joinColumns = @JoinColumn(name = "edition_id"))
  @MapKeyColumn(name = "print")
  @Column(name = "file_id")
  private Map<String, String> files;

  /** What papers are made of. */
  private static final Set<Area> READ =
      Set.of(Area.SURVEYS, Area.PROGRAMME, Area.EVENTS, Area.PAPERS);

  /** The job that makes what is looked at first, and the one that makes all the rest. */
  static final String PROOF_JOB = "paper";

  static final String REST_JOB = "paper-rest";

  protected EditionEntity() {}

  EditionEntity(
      int number, PaperRequest request, LocalDate date, Sources sources, Actor actor, Instant now) {
    this.id = UUID.randomUUID();
    this.kind = request.kind();
    this.subject = request.subject();
    this.title = sources.title();
    this.number = number;
    this.state = EditionState.REQUESTED;
    this.material = request.material();
    this.date = date;
    this.proposal = request.proposal();
    this.layout = request.layout();
    this.requestedId = actor.recordedAs();
    this.requestedBy = actor.post();
    this.requestedAt = now;
    this.basis = String.join("\n", sources.basis());
    this.fingerprint = "";
    this.unprintable = "";
    this.unencodable = "";
    this.files = new HashMap<>();
  }

  /** Whether a request would only make this edition again, from the same data. */
  boolean answers(PaperRequest request, Sources sources) {
    return proposal == request.proposal()
        && layout == request.layout()
        && Objects.equals(material, request.material())
        && (request.date() == null || date.equals(request.date()))
        && basis.equals(String.join("\n", sources.basis()));
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  PaperKind kind() {
    return kind;
  }

  LocalDate date() {
    return date;
  }

  /** The request it came from, with its date settled. */
  PaperRequest request() {
    return new PaperRequest(kind, subject, material, date, proposal, layout);
  }

  /** Reads for the making on behalf of the one who asked, and may do nothing else. */
  Actor reader() {
    return Actors.reading(requestedId, requestedBy, READ);
  }

  /** Its first renditions can be looked at; from here on its content is settled. */
  void previewed(Sources sources, PaperRenderer.Preview preview, Map<Rendition, UUID> kept) {
    mustBe(EditionState.REQUESTED);
    this.state = EditionState.MAKING;
    this.title = sources.title();
    this.basis = String.join("\n", sources.basis());
    this.fingerprint = preview.fingerprint();
    this.pages = preview.pages();
    this.unprintable = String.join("\n", preview.unprintable());
    this.unencodable = String.join("\n", preview.unencodable());
    keep(kept);
  }

  /** Whether its preview shows this content. */
  boolean shows(String content) {
    return fingerprint.equals(content);
  }

  void made(Map<Rendition, UUID> kept, Instant now) {
    mustBe(EditionState.MAKING);
    this.state = EditionState.DRAFT;
    keep(kept);
    this.madeAt = now;
  }

  private void keep(Map<Rendition, UUID> kept) {
    kept.forEach((rendition, file) -> files.put(rendition.code(), file.toString()));
  }

  void approve(Actor actor, Instant now) {
    mustBe(EditionState.DRAFT);
    this.state = EditionState.APPROVED;
    this.approvedBy = actor.post();
    this.approvedAt = now;
  }

  void issue(Actor actor, Instant now) {
    mustBe(EditionState.APPROVED);
    this.state = EditionState.ISSUED;
    this.issuedBy = actor.post();
    this.issuedAt = now;
  }

  boolean issued() {
    return state == EditionState.ISSUED;
  }

  /** The file of a format: marked 未定稿 until the edition is issued. */
  UUID file(OutputFormat format) {
    String file = files.get(new Rendition(format, state != EditionState.ISSUED).code());
    if (file == null) {
      throw new FormatNotMade(format);
    }
    return UUID.fromString(file);
  }

  String fileName(OutputFormat format) {
    return kind.slug() + format.suffix();
  }

  /** The job that it is waiting for, or null once it is made. */
  @Nullable String openJob() {
    return switch (state) {
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
  Edition view(Making making) {
    boolean open = openJob() != null;
    EditionState shown = open && making.failure() != null ? EditionState.FAILED : state;
    return new Edition(
        id,
        kind,
        subject,
        title,
        number,
        shown,
        open ? making.percent() : 100,
        open ? making.step() : "",
        open ? making.failure() : null,
        requestedBy,
        requestedAt,
        madeAt,
        approvedBy,
        approvedAt,
        issuedBy,
        issuedAt,
        lines(basis),
        fingerprint,
        pages,
        lines(unprintable),
        lines(unencodable),
        shown == EditionState.FAILED ? List.of() : formats());
  }

  private List<OutputFormat> formats() {
    return Arrays.stream(OutputFormat.values())
        .filter(format -> files.containsKey(new Rendition(format, true).code()))
        .toList();
  }

  private void mustBe(EditionState needed) {
    if (state != needed) {
      throw new EditionMustBe(needed, state);
    }
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  /**
   * How far the making has come.
   *
   * @param failure in Japanese, or null
   */
  record Making(int percent, String step, @Nullable String failure) {}
}
