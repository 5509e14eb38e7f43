package org.kakehashi.acceptance.upgrade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything a database is made of but its rows: one line a thing, the same line for the same. */
final class Schema {
  private static final String OURS = " !~ '^(pg_|information_schema$)'";

  /** Whatever a role may do with a thing, its owner's rights among them. */
  private static final String RIGHTS =
      """
      (SELECT string_agg(concat_ws(' ', CASE x.grantee WHEN 0 THEN 'PUBLIC'
                ELSE pg_get_userbyid(x.grantee) END, x.privilege_type,
              CASE WHEN x.is_grantable THEN 'on' END), ', '
            ORDER BY pg_get_userbyid(x.grantee), x.privilege_type)
       FROM aclexplode(coalesce(%s)) x)
      """;

  private static final List<String> QUESTIONS =
      List.of(
          """
          SELECT concat_ws(' ', 'schema', n.nspname, pg_get_userbyid(n.nspowner), %s)
          FROM pg_namespace n WHERE n.nspname %s AND n.nspname <> 'public'
          """
              .formatted(rights("n.nspacl, acldefault('n', n.nspowner)"), OURS),
          """
          SELECT concat_ws(' | ', 'relation', c.relkind, c.oid::regclass, pg_get_userbyid(c.relowner),
            c.reloptions, obj_description(c.oid, 'pg_class'), %s)
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname %s AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
          """
              .formatted(
                  rights(
                      "c.relacl, acldefault((CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::\"char\","
                          + " c.relowner)"),
                  OURS),
          """
          SELECT concat_ws(' | ', 'column', c.oid::regclass,
            row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum), a.attname,
            format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
            pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''),
            a.attstorage, l.collname, col_description(c.oid, a.attnum), a.attacl)
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
          LEFT JOIN pg_collation l ON l.oid = a.attcollation
          WHERE n.nspname %s AND c.relkind IN ('r', 'p', 'v', 'm')
          """
              .formatted(OURS),
          """
          SELECT concat_ws(' | ', 'constraint', nullif(k.conrelid, 0)::regclass,
            nullif(k.contypid, 0)::regtype, k.conname, pg_get_constraintdef(k.oid), k.convalidated)
          FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname %s
          """
              .formatted(OURS),
          """
          SELECT concat_ws(' | ', 'index', indexdef) FROM pg_indexes WHERE schemaname %s
          """
              .formatted(OURS),
          """
          SELECT concat_ws(' | ', 'type', t.typtype, t.oid::regtype, pg_get_userbyid(t.typowner),
            format_type(nullif(t.typbasetype, 0), t.typtypmod), t.typnotnull, t.typdefault,
            (SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) FROM pg_enum e
             WHERE e.enumtypid = t.oid), %s)
          FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
          WHERE n.nspname %s AND t.typtype IN ('d', 'e')
          """
              .formatted(rights("t.typacl, acldefault('T', t.typowner)"), OURS),
          """
          SELECT concat_ws(' | ', 'function', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner), %s)
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname %s
          """
              .formatted(rights("p.proacl, acldefault('f', p.proowner)"), OURS),
          """
          SELECT concat_ws(' | ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled)
          FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname %s AND NOT t.tgisinternal
          """
              .formatted(OURS),
          """
          SELECT concat_ws(' | ', 'sequence', schemaname, sequencename, data_type, start_value,
            increment_by, max_value, cycle)
          FROM pg_sequences WHERE schemaname %s
          """
              .formatted(OURS),
          """
          SELECT concat_ws(' | ', 'extension', extname) FROM pg_extension
          """);

  private Schema() {}

  static SortedSet<String> of(Connection connection) throws SQLException {
    SortedSet<String> things = new TreeSet<>();
    for (String question : QUESTIONS) {
      try (PreparedStatement statement = connection.prepareStatement(question);
          ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          things.add(found.getString(1));
        }
      }
    }
    return things;
  }

  private static String rights(String stated) {
    return RIGHTS.formatted(stated);
  }
}
