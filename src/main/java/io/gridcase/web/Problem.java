package io.gridcase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Why a request was refused (RFC 9457, {@code application/problem+json}).
 *
 * @param type a URI that names the kind of problem
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in the caller's language
 * @param instance the path that was asked for
 * @param code the kind for programs
 * @param params the values in {@code detail}
 * @param articles the obligations the refusal rests on
 * @param fields the fields that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    Map<String, Object> params,
    List<Article> articles,
    List<Field> fields) {

  /**
   * An obligation in plain words.
   *
   * @param id its id in the obligation matrix
   */
  record Article(String id, String text) {}

  /**
   * A field that is wrong.
   *
   * @param path where it stands: {@code location.lng}, {@code row 12, column level}
   * @param code what is wrong, for programs
   * @param message what is wrong, for people
   */
  record Field(String path, String code, String message) {}
}
