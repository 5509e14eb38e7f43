package org.kakehashi.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FormEntry;

/** The restoring of a removed event (削除した行事を元に戻す). */
@Path("/reviews/{year: [0-9]{4}}/conferences/{id: [0-9a-f-]{36}}/restoration")
@RequestScoped
public class ConferenceRestorationResource {
  @Inject ConferenceRecords records;
  @Inject CurrentCaller caller;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = EntryPlace.of("conferences", year, id);
    records.restore(caller.actor(), place.kept(), new FormReader(FormEntry.of(sent)).version());
    return Response.seeOther(place.done(place.year(), "entry.restored")).build();
  }
}
