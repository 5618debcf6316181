package io.gridcase.listchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the applying department brings along for the work, in its own words (ZJ-14, QZ-10-3, QD-6-1,
 * DY-19-2).
 *
 * @param people who does or helps with the work
 * @param funds what it costs and where the money comes from
 * @param materials what is provided to work with
 * @param training who instructs the officers, and how
 * @param information which data and advice the officers get
 */
record Guarantees(
    @NotBlank @Size(max = 500) String people,
    @NotBlank @Size(max = 500) String funds,
    @NotBlank @Size(max = 500) String materials,
    @NotBlank @Size(max = 500) String training,
    @Size(max = 500) String information) {}
