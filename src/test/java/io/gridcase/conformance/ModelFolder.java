package io.gridcase.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models as they lie in {@code processes}, {@code forms} and {@code dmn}. */
record ModelFolder(
    List<ProcessFile> processes,
    Map<String, JsonNode> forms,
    Map<String, Map<String, DmnModelInstance>> tables) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the three folders below a root; a folder that is missing counts as empty. */
  static ModelFolder at(Path root) {
    List<ProcessFile> processes =
        files(root.resolve("processes"), ".bpmn").stream().map(ProcessFile::read).toList();
    Map<String, JsonNode> forms = byName(root.resolve("forms"), ".form", ModelFolder::json);
    Map<String, Map<String, DmnModelInstance>> tables = new TreeMap<>();
    for (Path city : files(root.resolve("dmn"), "")) {
      tables.put(
          city.getFileName().toString(),
          byName(city, ".dmn", table -> Dmn.readModelFromFile(table.toFile())));
    }
    return new ModelFolder(processes, forms, tables);
  }

  private static <T> Map<String, T> byName(Path folder, String suffix, Function<Path, T> read) {
    Map<String, T> all = new TreeMap<>();
    for (Path file : files(folder, suffix)) {
      String name = file.getFileName().toString();
      all.put(name.substring(0, name.length() - suffix.length()), read.apply(file));
    }
    return all;
  }

  private static List<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no JSON", e);
    }
  }
}
