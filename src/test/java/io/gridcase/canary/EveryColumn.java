package io.gridcase.canary;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads every cell of every table there is, ours and the engine's, texts and bytes. */
final class EveryColumn {

  private final JdbcTemplate jdbc;

  EveryColumn(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Every table, as the database spells it. */
  List<String> tables() {
    return jdbc.queryForList(
        """
        select table_name from information_schema.tables
        where table_schema in ('PUBLIC', 'public') and table_type like '%TABLE%'\
        """,
        String.class);
  }

  /**
   * Where something is found: table, column and what.
   *
   * @param search tells what it finds in the text of one cell
   */
  Set<String> where(Function<String, List<String>> search) {
    Set<String> found = new TreeSet<>();
    for (String table : tables()) {
      RowCallbackHandler reading = row -> read(table, row, search, found);
      jdbc.query("select * from \"" + table + "\"", reading);
    }
    return found;
  }

  private static void read(
      String table, ResultSet row, Function<String, List<String>> search, Set<String> found)
      throws SQLException {
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      for (String text : texts(row.getObject(column))) {
        for (String hit : search.apply(text)) {
          found.add(table.toLowerCase(Locale.ROOT) + "." + name(row, column) + ": " + hit);
        }
      }
    }
  }

  private static String name(ResultSet row, int column) throws SQLException {
    return row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
  }

  /** A cell as text; bytes as each text they might be. */
  private static List<String> texts(Object cell) throws SQLException {
    if (cell == null) {
      return List.of();
    }
    if (cell instanceof Clob clob) {
      return List.of(whole(clob));
    }
    byte[] bytes =
        cell instanceof Blob blob
            ? blob.getBytes(1, (int) blob.length())
            : cell instanceof byte[] raw ? raw : null;
    if (bytes == null) {
      return List.of(cell.toString());
    }
    List<String> texts = new ArrayList<>();
    texts.add(new String(bytes, StandardCharsets.UTF_8));
    texts.add(new String(bytes, StandardCharsets.UTF_16BE));
    texts.add(new String(bytes, StandardCharsets.UTF_16LE));
    return texts;
  }

  private static String whole(Clob clob) throws SQLException {
    try (Reader reader = clob.getCharacterStream()) {
      StringBuilder text = new StringBuilder();
      char[] part = new char[8192];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        text.append(part, 0, read);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
