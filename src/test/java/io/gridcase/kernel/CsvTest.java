package io.gridcase.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list opened in a spreadsheet shows what it says and runs nothing. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-2",
        "@SUM(A1)",
        " =1+1",
        "\t=1+1",
        "\r=1",
        "＝1+1",
        "＠A",
        "|cmd",
        "%0A"
      })
  void whatLooksLikeAFormulaIsText(String typed) {
    assertThat(lineOf(typed)).startsWith("\"'" + typed.replace("\"", "\"\""));
  }

  @Test
  void whatIsNoFormulaStaysAsItIs() {
    assertThat(lineOf("大市口第三网格", 24, -1, null, "a-b")).isEqualTo("大市口第三网格,24,-1,,a-b\r\n");
  }

  @Test
  void separatorsQuotesAndLineEndsStayInTheirCell() {
    assertThat(lineOf("a,b", "say \"hi\"", "two\nlines"))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
  }

  private static String lineOf(Object... cells) {
    return new Csv().line(cells).toString().substring(1);
  }
}
