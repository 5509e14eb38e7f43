package org.kakehashi.web.access;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.SignedIn;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** Who this request comes from. Filled by the filters, read by the resources. */
@RequestScoped
public class CurrentCaller {
  private @Nullable SignedIn signedIn;
  private @Nullable Actor actor;
  private String strangerCsrf = "";
  private String address = "";
  private Runnable place = () -> {};

  /** Who acts: the person signed in, or the access token's owner within its scopes. */
  public Actor actor() {
    if (actor == null) {
      throw new NotAuthorizedException("Bearer");
    }
    return actor;
  }

  /** Who is signed in by cookie; null for strangers and for programs. */
  public @Nullable SignedIn signedIn() {
    return signedIn;
  }

  /** The client's address. */
  public String address() {
    return address;
  }

  /** What it changes is changed: it only waits from here and makes room for others. */
  public void onlyWaits() {
    place.run();
  }

  /** The frame of a page in a section. */
  public PageFrame frame(Section section, String title) {
    var top = new PageFrame(title, section, List.of(), signedIn, csrf(), List.of());
    return title.equals(section.label()) ? top : top.under(section.label(), section.path());
  }

  /** The frame of a page outside the navigation. */
  public PageFrame frame(String title) {
    return new PageFrame(title, null, List.of(), signedIn, csrf(), List.of());
  }

  /** The frame of the home page. */
  public PageFrame home() {
    return new PageFrame(text("nav.home"), Section.HOME, List.of(), signedIn, csrf(), List.of());
  }

  PageFrame strangersFrame(String title) {
    return new PageFrame(title, null, List.of(), null, strangerCsrf, List.of());
  }

  String strangersCsrf() {
    return strangerCsrf;
  }

  private String csrf() {
    return signedIn == null ? strangerCsrf : signedIn.csrf();
  }

  void comesFrom(String clientAddress) {
    address = clientAddress;
  }

  void hands(Runnable placeBack) {
    place = placeBack;
  }

  void carries(String formCookie) {
    strangerCsrf = formCookie;
  }

  void isBy(SignedIn holder) {
    signedIn = holder;
    actor = holder.actor();
  }

  void isBy(Actor program) {
    actor = program;
  }

  /** Whether a form's token is the one this caller's pages carry. */
  boolean owns(String token, boolean strangersToo) {
    return (signedIn != null && Csrf.same(signedIn.csrf(), token))
        || (strangersToo && !strangerCsrf.isEmpty() && Csrf.same(strangerCsrf, token));
  }
}
