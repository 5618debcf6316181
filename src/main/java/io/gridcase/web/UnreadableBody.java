package io.gridcase.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.gridcase.kernel.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Tells where a JSON body cannot be read; what stands there stays untold. */
final class UnreadableBody {

  private UnreadableBody() {}

  static Refusal refusal(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyLimit.Exceeded exceeded) {
        return FrameworkRefusals.tooLarge(exceeded.limit());
      }
      // also inside of a record, where the parser's own exception comes wrapped
      if (cause instanceof JsonParseException syntax) {
        return at(syntax);
      }
    }
    if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
      return Refusal.invalid("field-unknown")
          .with("name", unknown.getPropertyName())
          .field(path(unknown), "unknown");
    }
    if (unreadable.getCause() instanceof MismatchedInputException wrong
        && wrong.getPath().isEmpty()) {
      return Refusal.invalid("body-no-object");
    }
    if (unreadable.getCause() instanceof MismatchedInputException wrong) {
      return Refusal.invalid("value-invalid")
          .with("name", path(wrong))
          .field(
              path(wrong),
              FrameworkRefusals.expectation(wrong.getTargetType()),
              FrameworkRefusals.allowed(wrong.getTargetType()));
    }
    if (unreadable.getCause() instanceof StreamReadException syntax) {
      return at(syntax);
    }
    if (unreadable.getCause() instanceof JsonMappingException wrong) {
      return Refusal.invalid("value-invalid")
          .with("name", path(wrong))
          .field(path(wrong), "value-invalid");
    }
    return Refusal.invalid("body-missing");
  }

  private static Refusal at(JsonProcessingException syntax) {
    JsonLocation location = syntax.getLocation();
    return Refusal.invalid("json-unreadable")
        .with("line", location == null ? 0 : location.getLineNr())
        .with("column", location == null ? 0 : location.getColumnNr());
  }

  private static String path(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
