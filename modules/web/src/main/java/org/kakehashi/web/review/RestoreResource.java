package org.kakehashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.programme.RemovedRecords;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.IdInPath;

/** The restoring of what was removed of a year's programme (削除の取消し). */
@Path(
    "/reviews/{year: [0-9]{4}}/removed/{kind: undertaking|decision|issue|comparison|conference}"
        + "/{id: "
        + IdInPath.PATTERN
        + "}")
@RequestScoped
public class RestoreResource {
  @Inject RemovedRecords removed;
  @Inject ConferenceRecords conferences;
  @Inject ReviewsResource reviews;
  @Inject CurrentCaller caller;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(
      @PathParam("year") String year,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var form = FormEntry.of(sent);
    return FormFlow.of(form, FormFields.of())
        .leadOn(
            () -> {
              restore(kind, UUID.fromString(id), Fields.version(form));
              return URI.create("/reviews/" + year + "?done=entry.restored");
            },
            shown -> reviews.page(year, shown.notice()));
  }

  private void restore(String kind, UUID id, int version) {
    if (kind.equals(RemovedEntry.CONFERENCE)) {
      conferences.restore(caller.actor(), id, version);
    } else {
      var one = RemovedRecords.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      removed.restore(caller.actor(), one, id, version);
    }
  }
}
