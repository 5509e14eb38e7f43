package org.kakehashi.intake.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that tests can be as hostile as they like. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String workbookAttributes = "";
  private int number;

  XlsxFile() {
    part(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
  }

  /** A sheet with that content of its sheetData. */
  XlsxFile sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  XlsxFile sheet(String name, String state, String rows) {
    return sheet(name, state, "", rows, "");
  }

  /** A sheet with that besides its rows: columns before them, a filter behind. */
  XlsxFile sheet(String name, String state, String before, String rows, String behind) {
    number++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' state='%s' r:id='r%d'/>"
            .formatted(name, number, state, number));
    relations.append(
        "<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
            .formatted(number, RELATIONS, number));
    return part(
        "xl/worksheets/sheet" + number + ".xml",
        "<worksheet xmlns='"
            + MAIN
            + "'>"
            + before
            + "<sheetData>"
            + rows
            + "</sheetData>"
            + behind
            + "</worksheet>");
  }

  XlsxFile sharedStrings(String items) {
    relations.append(
        "<Relationship Id='s' Type='" + RELATIONS + "/sharedStrings' Target='sharedStrings.xml'/>");
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  /** Custom formats and one cell style for each given format number. */
  XlsxFile styles(String formats, int... numbers) {
    StringBuilder cells = new StringBuilder();
    for (int format : numbers) {
      cells.append("<xf numFmtId='").append(format).append("'/>");
    }
    relations.append(
        "<Relationship Id='t' Type='" + RELATIONS + "/styles' Target='/xl/styles.xml'/>");
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='"
            + MAIN
            + "'><numFmts>"
            + formats
            + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
            + cells
            + "</cellXfs></styleSheet>");
  }

  XlsxFile from1904() {
    workbookAttributes = " date1904='1'";
    return this;
  }

  XlsxFile part(String name, String xml) {
    return part(
        name, ("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
  }

  XlsxFile part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] bytes() {
    finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As programs write it that never go back in the file. */
  byte[] streamed() {
    return streamed(StreamedZip.DEFLATED);
  }

  /** The same, saying that its parts are packed in that way. */
  byte[] streamed(short method) {
    finish();
    return StreamedZip.of(parts, method);
  }

  private void finish() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><workbookPr%s/><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, workbookAttributes, sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + relations
            + "</Relationships>");
  }
}
