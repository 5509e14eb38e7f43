package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.registry.Bureau;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.sessions.Conference;

/** Who holds an event and where, as papers and data name it. */
final class EventPlaces {
  private final Map<String, String> names;
  private final List<Bureau> bureaus;

  EventPlaces(List<Bureau> bureaus) {
    this.bureaus = List.copyOf(bureaus);
    this.names = bureaus.stream().collect(Collectors.toMap(Bureau::code, Bureau::name));
  }

  /** Its label with the bureaus' names. */
  String of(Conference event) {
    return event.label(this::name);
  }

  /** The columns that tell an event from others in every data table. */
  <T> Listing<T> told(Listing<T> listing, Function<T, Conference> of) {
    return listing
        .told(
            "fiscal_year",
            "年度",
            "行事の属する年度が始まる西暦年",
            row -> Datum.of(of.apply(row).name().year().year()))
        .told("series", "行事", "行事の名称", row -> Datum.of(of.apply(row).name().series()))
        .told(
            "bureau_code",
            "地方局コード",
            "実施する地方局を示すコード",
            row -> Datum.of(of.apply(row).name().bureau()))
        .told("bureau", "地方局", "実施する地方局の正式名称", row -> Datum.of(name(of.apply(row).name().bureau())))
        .told("place", "実施局", "帳票に記載する実施局の名称。支局、共催する局、回などを含む", row -> Datum.of(of(of.apply(row))))
        .told(
            "progress_code",
            "状況コード",
            "行事の状況を示すコード",
            row -> Datum.of(Codes.of(of.apply(row).state().progress())));
  }

  List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (Bureau bureau : bureaus) {
      codes.add(new Code("bureau_code", bureau.code(), bureau.name(), null));
    }
    return codes;
  }

  private String name(String code) {
    return names.getOrDefault(code, code);
  }
}
