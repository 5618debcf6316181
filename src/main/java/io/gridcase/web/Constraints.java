package io.gridcase.web;

import io.gridcase.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Tells broken constraints (jakarta.validation) as wrong fields; the values stay untold. */
final class Constraints {

  private static final String CODE = "input-invalid";
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Constraints() {}

  static Refusal broken(BindingResult result) {
    Refusal refusal = Refusal.invalid(CODE);
    result.getFieldErrors().forEach(error -> add(refusal, error.getField(), error));
    return refusal;
  }

  static Refusal broken(HandlerMethodValidationException invalid) {
    Refusal refusal = Refusal.invalid(CODE);
    for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
      if (result instanceof ParameterErrors errors) {
        for (FieldError error : errors.getFieldErrors()) {
          add(refusal, error.getField(), error);
        }
      } else {
        String name = result.getMethodParameter().getParameterName();
        result.getResolvableErrors().forEach(error -> add(refusal, name, error));
      }
    }
    return refusal;
  }

  private static void add(Refusal refusal, String path, MessageSourceResolvable error) {
    String[] codes = error.getCodes();
    String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
    Object[] numbers =
        error.getArguments() == null
            ? new Object[0]
            : Arrays.stream(error.getArguments()).flatMap(Constraints::number).toArray();
    switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> refusal.field(path, "required");
      // the framework hands over the attributes by name: max before min
      case "Size" -> refusal.field(path, "size-between", range(numbers, 1, 0));
      case "Min", "DecimalMin" -> refusal.field(path, "least", range(numbers, 0, -1));
      case "Max", "DecimalMax" -> refusal.field(path, "most", range(numbers, -1, 0));
      case "Past", "PastOrPresent" -> refusal.field(path, "date-in-future");
      case "Pattern" -> refusal.field(path, "value-form");
      default -> refusal.field(path, "value-invalid");
    }
  }

  /** The argument as a number; decimal limits are annotated, and handed over, as texts. */
  private static Stream<Number> number(Object argument) {
    if (argument instanceof Number number) {
      return Stream.of(number);
    }
    String text =
        argument instanceof MessageSourceResolvable told ? told.getDefaultMessage() : null;
    return text != null && DECIMAL.matcher(text).matches()
        ? Stream.of(new BigDecimal(text))
        : Stream.empty();
  }

  private static Map<String, Object> range(Object[] numbers, int least, int most) {
    Map<String, Object> range = new LinkedHashMap<>();
    if (least >= 0 && least < numbers.length) {
      range.put("least", numbers[least]);
    }
    if (most >= 0 && most < numbers.length) {
      range.put("most", numbers[most]);
    }
    return range;
  }
}
