package org.kakehashi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.page.Assets;

/** Hands out the pages' assets, to strangers too: the sign-in page needs them. */
@Path("/assets/{hash}/{name}")
@ApplicationScoped
@OpenToStrangers
public class AssetResource {

  @GET
  public Response asset(@PathParam("hash") String hash, @PathParam("name") String name) {
    var asset = Assets.find(hash, name).orElseThrow(NotFoundException::new);
    return Response.ok(asset.bytes(), asset.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
