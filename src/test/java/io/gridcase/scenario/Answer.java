package io.gridcase.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param body the JSON; a missing node when there was none, or a file
 */
public record Answer(int status, JsonNode body) {

  /** The same, when it was a success; otherwise the test fails and shows the problem. */
  public Answer ok() {
    if (status < 200 || status > 299) {
      throw new AssertionError("Expected success but got " + status + ": " + body);
    }
    return this;
  }

  /** The code of a problem. */
  public String code() {
    return body.path("code").asText();
  }
}
