package org.kakehashi.acceptance.proxies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate that only its own clients believe, as the proxies want it: certificate and key in
 * one file.
 */
final class Certificate {
  private static final String SECRET = "for-this-test";
  private static final String ALIAS = "proxy";

  private final Path pem;
  private final SSLContext client;

  private Certificate(Path pem, SSLContext client) {
    this.pem = pem;
    this.client = client;
  }

  static Certificate made(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path kept = folder.resolve("proxy.p12");
    Files.deleteIfExists(kept);
    int made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + Proxy.HOST,
                "-ext",
                "san=dns:" + Proxy.HOST,
                "-storetype",
                "PKCS12",
                "-keystore",
                kept.toString(),
                "-storepass",
                SECRET)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start()
            .waitFor();
    if (made != 0) {
      throw new IOException("keytool ended with " + made);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(kept)) {
      keys.load(in, SECRET.toCharArray());
    }
    Path pem = folder.resolve("proxy.pem");
    Files.writeString(
        pem,
        block("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded())
            + block("PRIVATE KEY", keys.getKey(ALIAS, SECRET.toCharArray()).getEncoded()));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore believed = KeyStore.getInstance("PKCS12");
    believed.load(null, null);
    believed.setCertificateEntry(ALIAS, keys.getCertificate(ALIAS));
    trust.init(believed);
    SSLContext client = SSLContext.getInstance("TLS");
    client.init(null, trust.getTrustManagers(), null);
    return new Certificate(pem, client);
  }

  Path pem() {
    return pem;
  }

  SSLContext client() {
    return client;
  }

  private static String block(String kind, byte[] bytes) {
    String text =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }
}
