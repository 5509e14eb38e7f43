package org.kakehashi.acceptance.architecture.violations;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.Response;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVParser;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.poi.ss.usermodel.Workbook;

/** Third parties outside the module that knows them. */
class StrangersEverywhere {
  Workbook written;
  CSVParser read;
  ZipFile opened;
  ZipInputStream unpacked;
  Zxcvbn judged;
  JapaneseTokenizer cut;
  Response answered;
  JsonReader taken;
  JsonObjectBuilder handedOver;
}
