package io.gridcase.tasklist.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in {@code forms/} is a contract, and none takes what it does not know. */
class DeliveredFormsTest {

  static Stream<Path> forms() throws IOException {
    try (var files = Files.list(Path.of("forms"))) {
      return files.filter(it -> it.toString().endsWith(".form")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isAContract(Path file) throws IOException {
    var form = Answering.form(FormContract.parse(Files.readString(file)));

    assertThat(form.problems(Map.of("smuggled", 1)))
        .anyMatch(it -> it.path().equals("smuggled") && it.code().equals("unknown-field"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void asksForSomething(Path file) throws IOException {
    var form = Answering.form(FormContract.parse(Files.readString(file)));

    assertThat(form.problems(Map.of())).extracting(it -> it.code()).containsOnly("required");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesAnOutcomeTheGatewayDoesNotKnow(Path file) throws IOException {
    String text = Files.readString(file);
    var form = Answering.form(FormContract.parse(text));
    List<String> expected = text.contains("\"outcome\"") ? List.of("outcome") : List.of();

    assertThat(form.problems(Map.of("outcome", "NOWHERE")))
        .filteredOn(it -> it.code().equals("not-an-option"))
        .extracting(it -> it.path())
        .isEqualTo(expected);
  }
}
