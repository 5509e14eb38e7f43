package org.kakehashi.acceptance.architecture.violations;

import jakarta.ws.rs.core.Response;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Third parties outside the module that knows them. */
class StrangersEverywhere {
  Workbook written;
  ReadableWorkbook read;
  Response answered;
}
