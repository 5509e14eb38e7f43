/**
 * What each format of a paper says, read as its reader would: the screen's HTML, the JSON of REST,
 * the text of the PDF, the cells of workbooks, the document for Word, the CSV files. One reader a
 * format, one class a paper; a test compares them as sets, so nothing may be missing and nothing
 * extra.
 */
package org.kakehashi.acceptance.figures;
