package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kakehashi.acceptance.product.MultipartForm;
import org.kakehashi.intake.testing.RealLifeFiles;

/** Answers as a form tool exports them, taken in by a program: columns first, then the sheets. */
final class ForeignSheets {
  private static final String MAPPINGS = "/api/v1/answer-sheets/mappings";
  private static final String DRY_RUNS = "/api/v1/answer-sheets/dry-runs";
  private static final String OTHER = "\"unknown\":\"other\"";

  private ForeignSheets() {}

  static void becomeATally(Rest clerk, int year) throws Exception {
    HttpResponse<byte[]> opened =
        clerk.post(
            MAPPINGS + "?fiscal_year=" + year,
            new MultipartForm()
                .file("questionnaire", RealLifeFiles.read("files/qW.csv"))
                .file("answers", RealLifeFiles.read("files/W2-microsoft-forms.xlsx")));
    assertEquals(201, opened.statusCode(), text(opened));
    JsonObject proposal = Rest.json(opened);
    assertTrue(proposal.getBoolean("waiting"));
    String place = MAPPINGS + "/" + proposal.getString("id");

    String acceptance = DRY_RUNS + "/" + proposal.getString("id") + "/acceptance";

    HttpResponse<byte[]> early = clerk.post(acceptance, "{}");
    assertEquals(422, early.statusCode(), text(early));

    // the column of themes alone: whatever is no theme is その他 in its own words
    String themesAsAsked = "(\"field\":\"問3\"[^}]*)\"unknown\":\"ask\"";
    String mapping = proposal.getJsonObject("mapping").toString();
    HttpResponse<byte[]> read = clerk.put(place, mapping.replaceAll(themesAsAsked, "$1" + OTHER));
    assertEquals(200, read.statusCode(), text(read));
    assertTrue(Rest.json(read).getBoolean("acceptable"), text(read));

    HttpResponse<byte[]> accepted = clerk.post(acceptance, "{}");
    assertEquals(201, accepted.statusCode(), text(accepted));
    String survey = Rest.json(accepted).getJsonObject("survey").getString("id");
    List<Integer> themes =
        clerk
            .object("/api/v1/surveys/" + survey + "/tally")
            .getJsonArray("questions")
            .getJsonObject(2)
            .getJsonArray("rows")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(option -> option.getInt("count"))
            .toList();
    assertEquals(List.of(1, 1, 1, 1, 1, 0), themes);
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
