package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.TargetField.Option;

/** The fields of the questionnaires that the files from real life answer. */
final class Asked {
  private Asked() {}

  /** {@code files/qW.csv}. */
  static List<TargetField> qw() {
    return List.of(
        number(),
        field(1, "事例検討会の開催は必要だと思いますか。", Kind.SINGLE, "必要", "不要"),
        field(2, "希望する人数はどれですか。", Kind.SINGLE, "3～4人", "5～6人", "7人以上"),
        field(
            3,
            "希望するテーマはどれですか（複数回答可）。",
            Kind.MULTIPLE,
            "医療・福祉（病院、介護など）",
            "教育, 子育て",
            "在留手続",
            "労働",
            "その他"),
        otherText(3),
        field(4, "御意見をお書きください。", Kind.FREE));
  }

  /** {@code files/qA.csv}. */
  static List<TargetField> qa() {
    return List.of(
        number(),
        field(1, "開催は必要だと思いますか。", Kind.SINGLE, "必要", "不要"),
        field(2, "関心のある分野はどれですか（複数回答可）。", Kind.MULTIPLE, "医療・福祉", "教育", "在留手続", "特になし", "その他"),
        otherText(2),
        field(3, "御意見をお書きください。", Kind.FREE));
  }

  /** {@code files/qB.csv}. */
  static List<TargetField> qb() {
    return List.of(
        number(),
        field(
            1,
            "関心のある分野はどれですか（複数回答可）。",
            Kind.MULTIPLE,
            "医療",
            "教育",
            "住居",
            "就労",
            "在留手続",
            "税",
            "年金",
            "子育て",
            "防災",
            "日本語",
            "法律",
            "交通",
            "その他"),
        otherText(1));
  }

  static TargetField number() {
    return new TargetField("受付番号", "受付番号", 0, Kind.NUMBER, List.of());
  }

  static TargetField otherText(int number) {
    return new TargetField("問" + number + "_その他", "その他の記述", number, Kind.OTHER_TEXT, List.of());
  }

  /** Options are coded 1, 2, … */
  static TargetField field(int number, String label, Kind kind, String... options) {
    List<Option> coded = new ArrayList<>();
    IntStream.range(0, options.length)
        .forEach(
            i ->
                coded.add(
                    new Option(Integer.toString(i + 1), options[i], options[i].equals("その他"))));
    return new TargetField("問" + number, label, number, kind, coded);
  }
}
