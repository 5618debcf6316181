package io.gridcase.officers;

/**
 * Something a city's table holds against a person or a post.
 *
 * @param code the table's word for it
 * @param name what people call it, in the asked language
 * @param article the obligation it rests on, or {@code practice}
 * @param articleText what the article says
 */
public record Objection(String code, String name, String article, String articleText) {}
