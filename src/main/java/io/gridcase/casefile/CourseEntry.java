package io.gridcase.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that happened, as a sentence with what was submitted.
 *
 * @param kind the event
 * @param byRule whether a rule of the city did it by itself; the actor only set it off
 * @param text one readable sentence in the reader's language
 * @param returned whether the case went back by it
 * @param articles the obligations of the city's regulation it rests on, in plain words
 * @param answers what was submitted, labelled
 */
public record CourseEntry(
    Instant at,
    String kind,
    String actor,
    String organisation,
    boolean byRule,
    String text,
    boolean returned,
    List<Cited> articles,
    List<Submissions.Answer> answers,
    List<Long> attachments,
    Map<String, Object> facts) {

  /** An obligation by its id, with what it says in one plain line. */
  public record Cited(String id, String text) {}
}
