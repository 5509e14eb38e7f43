package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.DatabaseIsBusy;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignedIn;

@DisplayName("サインインの後は、端末を覚えられなくても先へ進む")
class SignInCookiesTest {
  private static final URI NEXT = URI.create("/?done=password.set");

  @Test
  @DisplayName("サインインのCookieと端末のCookieを渡して進む")
  void bothCookiesAreGiven() {
    assertEquals(Set.of("kakehashi", "kakehashi-device"), cookiesAfter(() -> "mark"));
  }

  @Test
  @DisplayName("パスワードを決めた後に混み合っていても、失敗と見せずに進む")
  void aBusyOfficeDoesNotHideThatThePasswordIsSet() {
    assertEquals(
        Set.of("kakehashi"),
        cookiesAfter(
            () -> {
              throw new DatabaseIsBusy();
            }));
    assertEquals(
        Set.of("kakehashi"),
        cookiesAfter(
            () -> {
              throw new IllegalStateException("no connection");
            }));
  }

  @Test
  @DisplayName("覚えるものがなければ、端末のCookieは渡さない")
  void nothingToKeepIsNoCookie() {
    assertEquals(Set.of("kakehashi"), cookiesAfter(() -> ""));
  }

  private static Set<String> cookiesAfter(Supplier<String> knownDevice) {
    var cookies = new SignInCookies(new Cookies(WebSettings.of(name -> Optional.empty())));
    cookies.signIn = new Remembering(knownDevice);
    var answer = cookies.open(NEXT, "token", "");
    assertEquals(303, answer.getStatus());
    assertEquals(NEXT, answer.getLocation());
    return answer.getCookies().keySet();
  }

  /** An office in which somebody has just signed in. */
  private record Remembering(Supplier<String> device) implements SignIn {
    @Override
    public String knownDevice(String token, String brought) {
      return device.get();
    }

    @Override
    public Optional<String> loginNameOf(String link) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String redeem(String link, String password, String address) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String signIn(String loginName, String password, String address, String brought) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignedIn> holder(String token) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void signOut(String token) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String changePassword(
        Actor actor, String present, String next, String address, String brought) {
      throw new UnsupportedOperationException();
    }
  }
}
