package io.gridcase.officers;

/**
 * Something that must be so before a post begins.
 *
 * @param code {@code PRE_JOB}, {@code CONFIDENTIALITY} or {@code ANNOUNCEMENT}
 * @param name what people call it, in the asked language
 * @param met whether it is so
 * @param article the obligation it rests on, or {@code practice}
 * @param articleText what the article says
 */
public record Condition(
    String code, String name, boolean met, String article, String articleText) {}
