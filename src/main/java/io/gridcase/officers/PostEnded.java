package io.gridcase.officers;

import io.gridcase.personnel.PostKind;
import java.time.LocalDate;

/**
 * A post ended. Who hears it hands over, in the same transaction, what the leaver holds in the
 * grid: to the successor, or back to the officers of the grid.
 *
 * @param leaver the user name of who leaves; null for somebody without account
 * @param successor the user name of who takes over; null for nobody in particular
 * @param successorName the name of who takes over; null for nobody
 */
public record PostEnded(
    long postId,
    long personId,
    String city,
    long gridId,
    PostKind kind,
    LocalDate lastDay,
    String leaver,
    String successor,
    String successorName) {}
