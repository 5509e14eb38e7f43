package org.kakehashi.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.SignIn;

/**
 * Lets in whoever is signed in: pages by cookie only, {@code /api/v1} by access token only, so that
 * a browser's cookie can never be made to act through REST. Resources open to strangers are let
 * through as well.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {
  private static final String BEARER = "bearer ";

  @Inject SignIn signIn;
  @Inject AccessTokens accessTokens;
  @Inject CurrentCaller caller;
  @Context ResourceInfo resource;
  @Context HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    var settings = WebSettings.present();
    caller.comesFrom(new ClientAddress(settings).of(servletRequest));
    caller.hands(() -> WriterAdmission.onlyWaits(servletRequest));
    var cookies = new Cookies(settings);
    if (isApi(request)) {
      if (resource.getResourceClass().isAnnotationPresent(BrowsersToo.class)) {
        cookie(request, cookies.signInName()).flatMap(signIn::holder).ifPresent(caller::isBy);
      }
      admitProgram(request);
      return;
    }
    cookie(request, cookies.formName()).ifPresent(caller::carries);
    cookie(request, cookies.signInName()).flatMap(signIn::holder).ifPresent(caller::isBy);
    if (caller.signedIn() == null && !openToStrangers(resource)) {
      if (!request.getMethod().equals(HttpMethod.GET)) {
        throw new NotAuthorizedException(Response.status(Response.Status.UNAUTHORIZED).build());
      }
      request.abortWith(Response.seeOther(signInPage(request)).build());
    }
  }

  static boolean isApi(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith("api/");
  }

  static boolean openToStrangers(ResourceInfo resource) {
    return resource.getResourceMethod().isAnnotationPresent(OpenToStrangers.class)
        || resource.getResourceClass().isAnnotationPresent(OpenToStrangers.class);
  }

  private void admitProgram(ContainerRequestContext request) {
    var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    header
        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(text -> text.substring(BEARER.length()).strip())
        .flatMap(bearer -> accessTokens.actor(bearer, caller.address()))
        .ifPresent(caller::isBy);
    if (!openToStrangers(resource)) {
      caller.actor();
    }
  }

  private static Optional<String> cookie(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getCookies().get(name))
        .map(jakarta.ws.rs.core.Cookie::getValue)
        .filter(value -> !value.isEmpty() && value.length() <= 200);
  }

  private static URI signInPage(ContainerRequestContext request) {
    var asked = request.getUriInfo().getRequestUri();
    var path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    return path.equals("/")
        ? URI.create("/sign-in")
        : URI.create("/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
  }
}
