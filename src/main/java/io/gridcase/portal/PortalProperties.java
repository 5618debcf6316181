package io.gridcase.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public pages are guarded and kept ({@code gridcase.public.*}).
 *
 * @param reads how much one address may read
 * @param writes how much one address may send; looking up a code counts as sending
 * @param addresses how many addresses are remembered at once
 * @param fresh how long a browser keeps what changes with the register
 * @param lasting how long a browser keeps what changes rarely: lists, places
 * @param remembered how long the server keeps a notice at most; a change of the register ends it
 * @param form how long a form may be filled in
 */
@ConfigurationProperties("gridcase.public")
record PortalProperties(
    @DefaultValue Reads reads,
    @DefaultValue Writes writes,
    @DefaultValue("50000") int addresses,
    @DefaultValue("15s") Duration fresh,
    @DefaultValue("5m") Duration lasting,
    @DefaultValue("5s") Duration remembered,
    @DefaultValue("2h") Duration form) {

  /** An allowance of reads: so many at once, and so many more in each such time. */
  record Reads(@DefaultValue("240") int most, @DefaultValue("1m") Duration per) {}

  /** An allowance of writes: so many at once, and so many more in each such time. */
  record Writes(@DefaultValue("20") int most, @DefaultValue("10m") Duration per) {}
}
