package io.gridcase.web;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in our words what the framework refused: which field, which limit, what is allowed. */
@Component
class FrameworkRefusals {

  private static final String TOO_LARGE = "too-large";
  private static final String FILE_TOO_LARGE = "file-too-large";
  private static final Set<String> WRONG = Set.of("idempotency-key-missing", "header-missing");

  private final DataSize uploadLimit;

  FrameworkRefusals(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize uploadLimit) {
    this.uploadLimit = uploadLimit;
  }

  /** The refusal an exception of the framework stands for. */
  Refusal refusal(Exception e, HttpStatusCode status) {
    if (e instanceof MethodArgumentNotValidException invalid) {
      return Constraints.broken(invalid.getBindingResult());
    }
    if (e instanceof HandlerMethodValidationException invalid) {
      return Constraints.broken(invalid);
    }
    if (e instanceof HttpMessageNotReadableException unreadable) {
      return UnreadableBody.refusal(unreadable);
    }
    if (e instanceof MissingServletRequestParameterException missing) {
      return missing("parameter-missing", missing.getParameterName());
    }
    if (e instanceof MissingServletRequestPartException missing) {
      return missing("parameter-missing", missing.getRequestPartName());
    }
    if (e instanceof MissingRequestHeaderException missing) {
      return missing.getHeaderName().equalsIgnoreCase("Idempotency-Key")
          ? Refusal.invalid("idempotency-key-missing")
          : Refusal.invalid("header-missing").with("header", missing.getHeaderName());
    }
    if (e instanceof TypeMismatchException mismatch) {
      return mismatched(mismatch);
    }
    if (e instanceof MaxUploadSizeExceededException) {
      return Refusal.invalid(FILE_TOO_LARGE)
          .with("limit", told(uploadLimit))
          .field("file", FILE_TOO_LARGE);
    }
    if (e instanceof HttpRequestMethodNotSupportedException method) {
      String[] allowed = method.getSupportedMethods();
      return Refusal.invalid("method-not-allowed")
          .with("method", method.getMethod())
          .with("allowed", allowed == null ? List.of() : List.of(allowed));
    }
    if (e instanceof HttpMediaTypeNotSupportedException media) {
      return Refusal.invalid("media-type-unsupported")
          .with("type", String.valueOf(media.getContentType()))
          .with(
              "supported", media.getSupportedMediaTypes().stream().map(Object::toString).toList());
    }
    return of(status);
  }

  /** 422 for what can be read and is wrong, 413 for what is too large, else the framework's own. */
  static HttpStatusCode status(Refusal refusal, HttpStatusCode status) {
    if (refusal.code().equals(TOO_LARGE) || refusal.code().equals(FILE_TOO_LARGE)) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    }
    boolean wrong = !refusal.fields().isEmpty() || WRONG.contains(refusal.code());
    return wrong ? HttpStatus.UNPROCESSABLE_ENTITY : status;
  }

  /** The refusal for a status alone. */
  static Refusal of(HttpStatusCode status) {
    return Refusal.invalid(
        switch (status.value()) {
          case 401 -> "sign-in-required";
          case 403 -> "access-denied";
          case 404 -> "not-found";
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 413 -> TOO_LARGE;
          case 415 -> "media-type-unsupported";
          default -> "request-malformed";
        });
  }

  /** The refusal of a body larger than the limit. */
  static Refusal tooLarge(DataSize limit) {
    return Refusal.invalid(TOO_LARGE).with("limit", told(limit));
  }

  private static String told(DataSize limit) {
    long megabytes = limit.toMegabytes();
    return megabytes > 0 ? megabytes + " MB" : limit.toKilobytes() + " KB";
  }

  private static Refusal missing(String code, String name) {
    return Refusal.invalid(code).with("name", name).field(name, "required");
  }

  private static Refusal mismatched(TypeMismatchException mismatch) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(mismatch.getPropertyName());
    return Refusal.invalid("value-invalid")
        .with("name", name)
        .field(name, expectation(mismatch.getRequiredType()), allowed(mismatch.getRequiredType()));
  }

  /** The message that says what a value of this type looks like. */
  static String expectation(Class<?> type) {
    if (type == null) {
      return "value-invalid";
    }
    if (type.isEnum()) {
      return "value-one-of";
    }
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "int", "integer", "long", "short" -> "value-whole-number";
      case "double", "float", "bigdecimal" -> "value-number";
      case "boolean" -> "value-boolean";
      case "localdate" -> "value-date";
      case "instant", "offsetdatetime", "zoneddatetime" -> "value-instant";
      case "string" -> "value-text";
      default -> "value-invalid";
    };
  }

  static Map<String, Object> allowed(Class<?> type) {
    return type != null && type.isEnum()
        ? Map.of("values", List.of(type.getEnumConstants()).stream().map(Object::toString).toList())
        : Map.of();
  }
}
