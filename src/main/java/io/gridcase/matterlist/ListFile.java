package io.gridcase.matterlist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The first matter list of a city: {@code matter-list.csv} in its folder. */
@Component
class ListFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final ResourceLoader resources;

  ListFile(ResourceLoader resources) {
    this.resources = resources;
  }

  /**
   * The entries of the file, in its order.
   *
   * @throws IllegalStateException naming file and row when it is missing or an entry is wrong
   */
  List<ListedItem> of(String city) {
    String file = "gridcase/dmn/" + city + "/matter-list.csv";
    Resource resource = resources.getResource("classpath:" + file);
    if (!resource.exists()) {
      throw new IllegalStateException("City " + city + " is listed, but there is no " + file);
    }
    List<ListedItem> items = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
        var rows = FORMAT.parse(reader)) {
      for (CSVRecord row : rows) {
        ListedItem item = item(file, row);
        if (!codes.add(item.code())) {
          throw wrong(file, row, "code", item.code() + " is there twice");
        }
        items.add(item);
      }
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
    if (items.isEmpty()) {
      throw new IllegalStateException(file + " has no entries");
    }
    return items;
  }

  private static ListedItem item(String file, CSVRecord row) {
    String urgent = text(file, row, "urgent");
    if (!urgent.equals("true") && !urgent.equals("false")) {
      throw wrong(file, row, "urgent", "must be true or false");
    }
    return new ListedItem(
        text(file, row, "code"),
        text(file, row, "group"),
        text(file, row, "groupName"),
        text(file, row, "name"),
        word(file, row, "category", Category.class),
        word(file, row, "responsibility", Responsibility.class),
        Boolean.parseBoolean(urgent));
  }

  private static <E extends Enum<E>> E word(
      String file, CSVRecord row, String column, Class<E> words) {
    String text = text(file, row, column);
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw wrong(file, row, column, "must be one of " + List.of(words.getEnumConstants()));
  }

  private static String text(String file, CSVRecord row, String column) {
    if (!row.isSet(column) || row.get(column).isEmpty()) {
      throw wrong(file, row, column, "is missing");
    }
    return row.get(column);
  }

  private static IllegalStateException wrong(
      String file, CSVRecord row, String column, String what) {
    return new IllegalStateException(
        "%s, row %d, %s: %s".formatted(file, row.getRecordNumber() + 1, column, what));
  }
}
