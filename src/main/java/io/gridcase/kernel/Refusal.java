package io.gridcase.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is refused, with what is wrong, where, and the article it rests on.
 *
 * <p>The text people read comes from the bundles {@code messages/*.properties} under {@code
 * refusal.<code>}; parameters are named.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The parameter of {@link Status#TOO_MANY} that tells the seconds to wait. */
  public static final String WAIT = "seconds";

  /** What kind of answer the caller gets. */
  public enum Status {
    /** 422: the input is wrong. */
    INVALID,
    /** 401: nobody is signed in, or signing in failed. */
    UNAUTHENTICATED,
    /** 403: the right is missing. */
    FORBIDDEN,
    /** 404: no such thing, or not visible to the caller. */
    NOT_FOUND,
    /** 409: the state or another person stands against it. */
    CONFLICT,
    /** 429: too many requests came from there. */
    TOO_MANY
  }

  /**
   * One field that is wrong.
   *
   * @param path where: a field name, or row and column of an import
   * @param code what, a message key under {@code refusal.field.}
   * @param params named values for the message
   */
  public record FieldProblem(String path, String code, Map<String, Object> params) {}

  private final transient Status status;
  private final String code;
  private final transient Map<String, Object> params = new LinkedHashMap<>();
  private final transient List<String> articles = new ArrayList<>();
  private final transient List<FieldProblem> fields = new ArrayList<>();

  private Refusal(Status status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  /** The input is wrong (422). */
  public static Refusal invalid(String code) {
    return new Refusal(Status.INVALID, code);
  }

  /** Nobody is signed in, or signing in failed (401). */
  public static Refusal unauthenticated(String code) {
    return new Refusal(Status.UNAUTHENTICATED, code);
  }

  /** The caller lacks the right (403). */
  public static Refusal forbidden(String code) {
    return new Refusal(Status.FORBIDDEN, code);
  }

  /** Nothing there that the caller may see (404). */
  public static Refusal notFound(String code) {
    return new Refusal(Status.NOT_FOUND, code);
  }

  /** The state of the thing, or somebody else, stands against it (409). */
  public static Refusal conflict(String code) {
    return new Refusal(Status.CONFLICT, code);
  }

  /**
   * Too many requests came from there (429).
   *
   * @param wait seconds after which one more is taken
   */
  public static Refusal tooMany(String code, long wait) {
    return new Refusal(Status.TOO_MANY, code).with(WAIT, wait);
  }

  /** Adds a named value for the message; never personal data of a party. */
  public Refusal with(String name, Object value) {
    params.put(name, value);
    return this;
  }

  /** Adds the obligations (ids of the obligation matrix) the refusal rests on. */
  public Refusal citing(List<String> obligations) {
    articles.addAll(obligations);
    return this;
  }

  /** Adds a field that is wrong. */
  public Refusal field(String path, String problem) {
    return field(path, problem, Map.of());
  }

  /** Adds a field that is wrong, with values for its message. */
  public Refusal field(String path, String problem, Map<String, Object> values) {
    fields.add(new FieldProblem(path, problem, values));
    return this;
  }

  public Status status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> params() {
    return params;
  }

  public List<String> articles() {
    return articles;
  }

  public List<FieldProblem> fields() {
    return fields;
  }
}
