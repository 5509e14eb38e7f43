package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperFile;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.PaperWatch;
import org.kakehashi.reporting.Papers;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.access.CurrentCaller;

/** Papers: make, poll, download. */
@Path("/api/v1/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {
  @Inject CurrentCaller caller;
  @Inject Papers papers;
  @Inject PaperWatch watch;

  @GET
  public String list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("page") @DefaultValue("1") int page) {
    return ListJson.page(
        papers.editions(caller.actor(), kind == null ? null : kind(kind), subject, page),
        PaperJson::edition);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(String body, @HeaderParam("Prefer") @Nullable String prefer) {
    RequestReader asked = RequestReader.body(body);
    String layout = asked.optional("layout");
    UUID id =
        papers.request(
            caller.actor(),
            new PaperRequest(
                kind(asked.text("kind")),
                asked.text("subject"),
                asked.optional("material"),
                asked.date("date"),
                asked.flag("proposal"),
                layout == null
                    ? TallyLayout.WITH_SHARES
                    : RequestReader.one(
                        "layout",
                        layout,
                        TallyLayout.values(),
                        value -> value.name().toLowerCase(Locale.ROOT))));
    caller.onlyWaits();
    Edition edition =
        watch.beyond(caller.actor(), id, EditionState.REQUESTED, PreferredWait.of(prefer));
    return Response.accepted(PaperJson.edition(edition).json())
        .location(URI.create("/api/v1/papers/" + id))
        .build();
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") UUID id, @HeaderParam("Prefer") @Nullable String prefer) {
    Edition edition = papers.edition(caller.actor(), id);
    Duration patience = PreferredWait.of(prefer);
    boolean comesOn =
        edition.state() == EditionState.REQUESTED || edition.state() == EditionState.MAKING;
    return PaperJson.edition(
            comesOn && !patience.isZero()
                ? watch.beyond(caller.actor(), id, edition.state(), patience)
                : edition)
        .json();
  }

  @GET
  @Path("{id}/files/{face}")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("id") UUID id, @PathParam("face") String format) {
    PaperFile file = papers.download(caller.actor(), id, OutputFormat.ofCode(format));
    return Response.ok(file.bytes())
        .type(file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private static PaperKind kind(String slug) {
    return RequestReader.one("kind", slug, PaperKind.values(), PaperKind::slug);
  }
}
