package io.gridcase.officers;

import java.math.BigDecimal;
import java.util.List;

/**
 * How somebody stands with training in a year.
 *
 * @param hours attended in the year, with quarters
 * @param minimum the hours the posts ask for in a year; null where none are asked for
 * @param preJobPassed whether a pre-job training was ever passed
 * @param recorded whether any training was ever recorded; who served before records began has none
 * @param shortages what is missing, by the city's table {@code training}
 */
public record TrainingStanding(
    int year,
    BigDecimal hours,
    BigDecimal minimum,
    boolean preJobPassed,
    boolean recorded,
    List<Objection> shortages) {}
