package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

class ListFileTest {

  private static final String HEAD =
      "code,group,groupName,name,category,responsibility,urgent\n"
          + "A-01-01,01,一组,路面塌陷,URBAN,TOWN,true\n";

  @Test
  void readsTheEntriesInOrder() {
    assertThat(read(HEAD + "A-01-02,01,一组,井盖缺失,URBAN,DEPARTMENT,false\n"))
        .containsExactly(
            new ListedItem(
                "A-01-01", "01", "一组", "路面塌陷", Category.URBAN, Responsibility.TOWN, true),
            new ListedItem(
                "A-01-02", "01", "一组", "井盖缺失", Category.URBAN, Responsibility.DEPARTMENT, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A-01-01,01,一组,井盖缺失,URBAN,TOWN,false  | row 3, code: A-01-01 is there twice",
        "A-01-02,01,一组,,URBAN,TOWN,false          | row 3, name: is missing",
        "A-01-02,01,一组,井盖缺失,ROADS,TOWN,false  | row 3, category: must be one of",
        "A-01-02,01,一组,井盖缺失,URBAN,CITY,false  | row 3, responsibility: must be one of",
        "A-01-02,01,一组,井盖缺失,URBAN,TOWN,maybe  | row 3, urgent: must be true or false",
        "A-01-02,01,一组,井盖缺失,URBAN,TOWN        | row 3, urgent: is missing"
      })
  void aWrongEntryIsNamedByRowAndColumn(String row, String problem) {
    assertThatThrownBy(() -> read(HEAD + row + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gridcase/dmn/somewhere/matter-list.csv")
        .hasMessageContaining(problem);
  }

  @Test
  void anEmptyOrMissingFileIsNamed() {
    assertThatThrownBy(() -> read("code,group,groupName,name,category,responsibility,urgent\n"))
        .hasMessage("gridcase/dmn/somewhere/matter-list.csv has no entries");
    assertThatThrownBy(() -> new ListFile(new DefaultResourceLoader()).of("atlantis"))
        .hasMessageContaining("atlantis")
        .hasMessageContaining("gridcase/dmn/atlantis/matter-list.csv");
  }

  private static java.util.List<ListedItem> read(String content) {
    return new ListFile(
            new DefaultResourceLoader() {
              @Override
              public Resource getResource(String location) {
                return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
              }
            })
        .of("somewhere");
  }
}
