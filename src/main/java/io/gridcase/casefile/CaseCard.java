package io.gridcase.casefile;

/**
 * What lists and clocks show of a case, whatever its procedure.
 *
 * @param kind which procedure it runs through, such as {@code MATTER}
 * @param subject what it is about in a few words, in Chinese; nothing personal
 * @param place where it belongs, as people say it
 * @param placeCode the code of that place
 * @param source how it came in
 */
public record CaseCard(
    String number,
    String kind,
    String city,
    String subject,
    String place,
    String placeCode,
    String source,
    boolean urgent) {}
