package org.kakehashi.reporting.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.Job;
import org.kakehashi.office.JobRun;
import org.kakehashi.office.Jobs;
import org.kakehashi.office.StoredFile;
import org.kakehashi.office.StoredFiles;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;

/** What surrounds the making of papers: data that change, files kept, jobs asked for. */
final class Workshop extends DefaultPapers implements Composer, PaperRenderer, StoredFiles, Jobs {
  final Map<UUID, StoredFile> kept = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  String data = "改訂1";
  Privacy privacy = Privacy.NOTHING_TO_DECIDE;

  @Override
  Composer composer(PaperKind kind) {
    return this;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.SURVEY_TALLY;
  }

  @Override
  public String subject(String asked) {
    return asked;
  }

  @Override
  public Sources sources(Actor actor, PaperRequest request) {
    return new Sources("題名", List.of(data));
  }

  @Override
  public Privacy privacy(Actor actor, PaperRequest request) {
    return privacy;
  }

  @Override
  public Paper compose(Actor actor, PaperRequest request, LocalDate date) {
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead(data, null, null, date, "出入国在留管理庁", false),
        List.of(),
        new PaperData(List.of(), List.of(), List.of()));
  }

  @Override
  public Preview preview(Paper paper) {
    return new Preview(
        Map.of(
            new Rendition(OutputFormat.PDF, true),
            new byte[] {1},
            new Rendition(OutputFormat.CSV, true),
            new byte[1]),
        fingerprint(paper),
        1,
        List.of(),
        List.of());
  }

  @Override
  public Map<Rendition, byte[]> rest(Paper paper) {
    return Map.of(new Rendition(OutputFormat.PDF, false), new byte[] {2});
  }

  @Override
  public String fingerprint(Paper paper) {
    return HexFormat.of().toHexDigits(paper.hashCode());
  }

  @Override
  public UUID keep(String name, String mediaType, byte[] bytes) {
    UUID id = UUID.randomUUID();
    kept.put(id, new StoredFile(id, name, mediaType, "", bytes));
    return id;
  }

  @Override
  public StoredFile file(UUID id) {
    return kept.get(id);
  }

  @Override
  public UUID request(Actor actor, String kind, String subject) {
    asked.add(kind + " " + subject);
    return UUID.randomUUID();
  }

  @Override
  public void retry(UUID id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Job> latest(String kind, String subject) {
    return Optional.empty();
  }

  /** The job that makes something of an edition. */
  static JobRun run(UUID edition) {
    return edition::toString;
  }
}
