package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.Role;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.web.page.Option;

/** The roles and bureaus that an account's forms offer. */
@ApplicationScoped
class AccountChoices {
  @Inject Bureaus bureaus;

  /** The roles below a line that stands for none. */
  List<Option> roles(String none) {
    var options = new ArrayList<Option>();
    options.add(new Option("", none));
    Arrays.stream(Role.values())
        .map(role -> new Option(role.name(), role.label()))
        .forEach(options::add);
    return options;
  }

  List<Option> bureaus() {
    var options = new ArrayList<Option>();
    options.add(new Option("", text("account.bureau.none")));
    bureaus.all().stream()
        .map(bureau -> new Option(bureau.code(), bureau.name()))
        .forEach(options::add);
    return options;
  }

  List<String> bureauCodes() {
    return bureaus.all().stream().map(Bureau::code).toList();
  }

  String bureauName(@Nullable String code) {
    return bureaus.all().stream()
        .filter(bureau -> bureau.code().equals(code))
        .map(Bureau::name)
        .findFirst()
        .orElse("－");
  }
}
