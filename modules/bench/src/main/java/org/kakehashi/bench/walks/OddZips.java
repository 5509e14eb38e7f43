package org.kakehashi.bench.walks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook as no spreadsheet program writes it. */
final class OddZips {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final int MANY = 1_000_000;
  private static final int DEEP = 100_000;
  private static final int BOMB = 64 * 1024 * 1024;
  private static final int SHEETS = 2_000;

  private static final byte[] LOCAL = {'P', 'K', 3, 4};
  private static final byte[] CENTRAL = {'P', 'K', 1, 2};

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final byte[] whole;
  private final List<OddFile> odd = new ArrayList<>();

  private OddZips(byte[] whole) throws IOException {
    this.whole = whole.clone();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  static List<OddFile> of(byte[] workbook) throws IOException {
    OddZips zips = new OddZips(workbook);
    zips.names();
    zips.markup();
    zips.sizes();
    zips.headers();
    return zips.odd;
  }

  private void add(String oddity, byte[] file) {
    odd.add(new OddFile("odd.xlsx", oddity, file));
  }

  private void names() throws IOException {
    add("workbook.xmlの名が違う", renamed(BOOK, "xl/Workbook.xml"));
    add("シートの名が上のフォルダーを指す", renamed(SHEET, "../../" + SHEET));
    add("シートの名が絶対パス", renamed(SHEET, "/" + SHEET));
    add("シートの名にNUL", renamed(SHEET, "xl/worksheets/sheet1\0.xml"));
    add("シートがない", renamed(SHEET, "xl/other.xml"));
    add("Content_Typesがない", renamed("[Content_Types].xml", "types.xml"));
    add("workbook.xmlが二つ", doubled(BOOK));
    add("シートが二つ", doubled(SHEET));
    Map<String, byte[]> many = new LinkedHashMap<>(entries);
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      many.put("xl/media/image" + sheet + ".png", new byte[] {1});
    }
    add("画像が" + SHEETS + "枚", zipped(many));
    add("空のzip", zipped(Map.of()));
  }

  private void markup() throws IOException {
    add("外を読む実体", sheet(text -> doctype("<!ENTITY x SYSTEM \"file:///etc/hostname\">", text)));
    add(
        "膨らむ実体",
        sheet(text -> doctype("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">", text)));
    add("深いXML", sheet(text -> inData(text, "<row>".repeat(DEEP) + "</row>".repeat(DEEP))));
    add("閉じないXML", sheet(text -> text.replace("</worksheet>", "")));
    add("広い範囲", sheet(text -> inData(text, cell("XFD1048576", "端"))));
    add("行の番号が大きすぎる", sheet(text -> inData(text, cell("A99999999999", "外"))));
    add("列の名がない", sheet(text -> inData(text, cell("7", "数"))));
    add("孤立したサロゲート", sheet(text -> inData(text, cell("A2", "&#xD800;"))));
    add("NULの文字参照", sheet(text -> inData(text, cell("A2", "&#0;"))));
    add("制御文字の書き方", sheet(text -> inData(text, cell("A2", "_x0000__x0007__xFFFF_"))));
    add(
        "ない文字列を指す",
        sheet(text -> inData(text, "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999</v></c></row>")));
    add(
        "負の文字列を指す",
        sheet(text -> inData(text, "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>")));
    add("巨大な数", sheet(text -> inData(text, "<row r=\"2\"><c r=\"A2\"><v>1e999999</v></c></row>")));
    add(
        "日付の外の数",
        sheet(text -> inData(text, "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>令和0年</v></c></row>")));
    add("文字列の表が壊れている", changed(STRINGS, text -> "<sst"));
    add("workbook.xmlがUTF-16と称する", changed(BOOK, text -> text.replace("UTF-8", "UTF-16")));
  }

  private void sizes() throws IOException {
    add(
        "一行に百万列",
        sheet(text -> inData(text, "<row r=\"2\">" + "<c><v>1</v></c>".repeat(MANY) + "</row>")));
    add("百万行", sheet(text -> inData(text, "<row><c><v>1</v></c></row>".repeat(MANY))));
    add("2MBのセル", sheet(text -> inData(text, cell("A2", "あ".repeat(700_000)))));
    add("小さなzip爆弾", sheet(text -> inData(text, " ".repeat(BOMB))));
    add("文字列の表が膨らむ", changed(STRINGS, text -> text.replace("</sst>", " ".repeat(BOMB) + "</sst>")));
  }

  private void headers() {
    add("CRCが違う", patched(14, 16));
    add("暗号化の印", patched(6, 8));
    add("知らない圧縮方法", patched(8, 10));
    add("大きさが違う", patched(22, 24));
    byte[] cut = whole.clone();
    cut[cut.length - 6] ^= 0x55;
    add("目録の場所が違う", cut);
  }

  private static String doctype(String declared, String text) {
    return text.replaceFirst("(<worksheet)", "<!DOCTYPE worksheet [" + declared + "]>$1");
  }

  private static String cell(String reference, String said) {
    String row = reference.replaceAll("\\D", "");
    return "<row r=\"%s\"><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
        .formatted(row, reference, said);
  }

  private static String inData(String text, String more) {
    int end = text.indexOf("</sheetData>");
    return end < 0
        ? text.replace("<sheetData/>", "<sheetData>" + more + "</sheetData>")
        : text.substring(0, end) + more + text.substring(end);
  }

  private byte[] sheet(UnaryOperator<String> change) throws IOException {
    return changed(SHEET, change);
  }

  private byte[] changed(String name, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> other = new LinkedHashMap<>(entries);
    String text = new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    other.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return zipped(other);
  }

  private byte[] renamed(String name, String to) throws IOException {
    Map<String, byte[]> other = new LinkedHashMap<>();
    entries.forEach((entry, bytes) -> other.put(entry.equals(name) ? to : entry, bytes));
    return zipped(other);
  }

  /** The archiver refuses a name twice, so another of the same length is overwritten. */
  private byte[] doubled(String name) throws IOException {
    String stand = name.substring(0, name.length() - 1) + "~";
    Map<String, byte[]> other = new LinkedHashMap<>(entries);
    other.put(stand, entries.getOrDefault(name, new byte[0]));
    String latin = new String(zipped(other), StandardCharsets.ISO_8859_1);
    return latin.replace(stand, name).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Every header with another value in one of its fields. */
  private byte[] patched(int inLocal, int inCentral) {
    byte[] file = whole.clone();
    for (int at = 0; at + 46 < file.length; at++) {
      if (starts(file, at, LOCAL)) {
        file[at + inLocal] ^= 1;
      } else if (starts(file, at, CENTRAL)) {
        file[at + inCentral] ^= 1;
      }
    }
    return file;
  }

  private static boolean starts(byte[] file, int at, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (file[at + i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }
}
