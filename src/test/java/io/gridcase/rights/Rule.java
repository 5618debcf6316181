package io.gridcase.rights;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who gets what from one endpoint.
 *
 * <p>Those who are refused ask first; whoever is let through asks last, for that may move the case.
 */
final class Rule {

  /** The request, as somebody sends it. */
  interface Ask {
    Answer by(Clerk who, Stage stage);
  }

  /** What one person must get. */
  record Expectation(String who, int status, String code, Boolean shown) {

    /** Whether the person gets through. */
    boolean success() {
      return status < 300;
    }

    @Override
    public String toString() {
      String seen = shown == null ? "" : shown ? " and sees it" : " and sees nothing of it";
      return who + " gets " + status + (code == null ? "" : " " + code) + seen;
    }
  }

  private final String endpoint;
  private final Ask ask;
  private final List<Expectation> refused = new ArrayList<>();
  private final List<Expectation> let = new ArrayList<>();
  private Function<Stage, String> mark = Stage::number;

  private Rule(String endpoint, Ask ask) {
    this.endpoint = endpoint;
    this.ask = ask;
  }

  static Rule rule(String endpoint, Ask ask) {
    return new Rule(endpoint, ask);
  }

  /** What an answer shows when it shows it; the number of the case unless told. */
  Rule about(Function<Stage, String> text) {
    mark = text;
    return this;
  }

  /** For these there is no such thing (404). */
  Rule hides(String code, String[]... people) {
    return refuses(404, code, people);
  }

  /** These lack the right (403). */
  Rule forbids(String code, String[]... people) {
    return refuses(403, code, people);
  }

  Rule refuses(int status, String code, String[]... people) {
    each(people).forEach(who -> refused.add(new Expectation(who, status, code, null)));
    return this;
  }

  /** These get an answer in which it does not stand. */
  Rule leavesOut(String[]... people) {
    each(people).forEach(who -> refused.add(new Expectation(who, 200, null, false)));
    return this;
  }

  /** These get an answer in which it stands. */
  Rule shows(String... people) {
    Arrays.stream(people).forEach(who -> let.add(new Expectation(who, 200, null, true)));
    return this;
  }

  /** These get through. */
  Rule lets(int status, String... people) {
    Arrays.stream(people).forEach(who -> let.add(new Expectation(who, status, null, null)));
    return this;
  }

  private static Stream<String> each(String[]... people) {
    return Arrays.stream(people).flatMap(Arrays::stream);
  }

  String endpoint() {
    return endpoint;
  }

  Ask ask() {
    return ask;
  }

  /** The text an answer is searched for. */
  String mark(Stage stage) {
    return mark.apply(stage);
  }

  /** Those who must not get through, or get nothing to see. */
  List<Expectation> refused() {
    return refused;
  }

  /** Those who must get through, so that the refusals mean something. */
  List<Expectation> let() {
    return let;
  }
}
