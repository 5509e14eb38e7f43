/**
 * Starts everything on one machine: the embedded PostgreSQL and Payara Micro with the WAR, and
 * stops both together. It knows files, processes and ports; it knows nothing of what the
 * application does and shares no code with it.
 */
module org.kakehashi.launcher {
  requires static org.jspecify;
  requires jakarta.json;
  requires java.net.http;
  requires java.sql;
  requires org.apache.commons.compress;
  requires org.tukaani.xz;
}
