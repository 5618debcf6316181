package io.gridcase.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.access.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What people submitted at the steps of cases: the facts that services and the file read. */
@Component
public class Submissions {

  /**
   * One answer as people read it.
   *
   * @param label the field's label in Chinese
   * @param labelEn the field's label in English; null when the form names none
   * @param value the value, or the labels of what was chosen
   */
  public record Answer(String label, String labelEn, String value) {}

  /**
   * A submission opened again.
   *
   * @param values field key to value, as accepted by the form's contract
   * @param answers the same for reading
   * @param attachments ids of the files sent along
   */
  public record Content(Map<String, Object> values, List<Answer> answers, List<Long> attachments) {

    /** A text field's value; null when it was not sent. */
    public String text(String key) {
      Object value = values.get(key);
      return value == null ? null : value.toString();
    }

    /** A list field's values as texts; empty when it was not sent. */
    public List<String> texts(String key) {
      return values.get(key) instanceof List<?> list
          ? list.stream().map(Object::toString).toList()
          : List.of();
    }
  }

  private static final TypeReference<Content> CONTENT = new TypeReference<>() {};

  private final SubmissionStore store;
  private final JustSubmitted just;
  private final ObjectMapper json;
  private final Clock clock;

  Submissions(SubmissionStore store, JustSubmitted just, ObjectMapper json, Clock clock) {
    this.store = store;
    this.just = just;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps what was submitted at a step.
   *
   * @param stepId the step in the task list; null outside it
   * @param organisationId the department, inside department handling; null elsewhere
   */
  public void keep(
      String matterNumber,
      String stepKey,
      Long stepId,
      Long organisationId,
      Content content,
      Actor by) {
    just.kept(
        store.save(
            new Submission(
                matterNumber,
                stepKey,
                stepId,
                organisationId,
                content.text("outcome"),
                write(content),
                by.username(),
                by.name(),
                clock.instant())));
  }

  /** The newest submission of a step of a case, if there is one. */
  public Optional<Content> latest(String matterNumber, String stepKey) {
    return newest(matterNumber, stepKey).map(s -> read(s.content()));
  }

  /** What was submitted at one step of the task list, if it was. */
  public Optional<Content> ofStep(String matterNumber, long stepId) {
    return store.findByMatterNumberAndStepId(matterNumber, stepId).map(s -> read(s.content()));
  }

  /** The newest submission of a step of a case as it was kept, if there is one. */
  public Optional<Submission> newest(String matterNumber, String stepKey) {
    return just.find(matterNumber, stepKey)
        .or(
            () ->
                store
                    .findByMatterNumberAndStepKeyOrderBySubmittedAtDescIdDesc(
                        matterNumber, stepKey, Limit.of(1))
                    .stream()
                    .findFirst());
  }

  /** Everything submitted at the steps of a case, oldest first. */
  public List<Submission> all(String matterNumber) {
    return store.findByMatterNumberOrderBySubmittedAtAscIdAsc(matterNumber);
  }

  /** What a submission says. */
  public Content read(String content) {
    try {
      return json.readValue(content, CONTENT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept submission cannot be read", e);
    }
  }

  private String write(Content content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A submission cannot be written", e);
    }
  }
}
