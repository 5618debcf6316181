package io.gridcase.traceability;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The obligations of the five regulations, in the order of the obligation matrix. */
record Obligations(Map<String, Obligation> byId) {

  /**
   * One obligation.
   *
   * @param city key of the city whose regulation states it
   * @param kind what it asks of the system: process, decision, registry, ...
   * @param stage the part of the work it is about: matter, grid, personnel, ...
   * @param words what it asks, in plain words
   */
  record Obligation(String id, String city, String kind, String stage, String words) {}

  static Obligations read() {
    Map<String, String> words = new LinkedHashMap<>();
    rows(
        Path.of("src/main/resources/gridcase-data/articles.csv"),
        row -> words.put(row.get("id"), row.get("en")));
    Map<String, Obligation> all = new LinkedHashMap<>();
    rows(
        Path.of("src/test/resources/obligations.csv"),
        row -> {
          String id = row.get("id");
          all.put(
              id,
              new Obligation(
                  id, row.get("city"), row.get("kind"), row.get("stage"), words.get(id)));
        });
    return new Obligations(all);
  }

  List<Obligation> ofCity(String city) {
    return byId.values().stream().filter(one -> one.city().equals(city)).toList();
  }

  List<String> cities() {
    return byId.values().stream().map(Obligation::city).distinct().toList();
  }

  private static void rows(Path file, Consumer<CSVRecord> each) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        var rows = format.parse(reader)) {
      rows.forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
