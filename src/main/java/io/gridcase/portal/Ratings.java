package io.gridcase.portal;

import static java.util.stream.Collectors.toMap;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What residents said of the handling of what they had reported (QZ-7), for the heads and
 * dispatchers of the agencies the grid lies below.
 */
@Component
@Transactional(readOnly = true)
class Ratings {

  private static final int MOST = 100;

  private static final String OF_AREA =
      """
      from public_report r join matter m on m.number = r.matter_number
      where r.city = :city and r.rated_at is not null and m.place_code like :area\
      """;

  private final JdbcClient jdbc;
  private final PublicReports reports;
  private final CurrentActor actors;

  Ratings(JdbcClient jdbc, PublicReports reports, CurrentActor actors) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.actors = actors;
  }

  /**
   * A rating.
   *
   * @param stars from 1, poor, to 5, good
   * @param remark what the resident added; absent without
   */
  record RatingRow(
      String matterNumber,
      String typeName,
      String gridName,
      int stars,
      String remark,
      Instant ratedAt) {}

  /**
   * A part of the list.
   *
   * @param next null at the end
   * @param average of all stars in the area; absent without a rating
   */
  record RatingPage(List<RatingRow> items, String next, long total, Double average) {}

  private record Found(
      String digest, String number, String typeName, String gridName, Instant at) {}

  /**
   * The ratings of the caller's area, the newest first.
   *
   * @param after the number of the last case of the part before
   * @param most only those with at most so many stars
   * @throws Refusal {@code ratings-not-yours} (403)
   */
  public RatingPage page(String after, int most, int size) {
    Actor actor = actors.get();
    String area = area(actor) + "%";
    int rows = Math.max(1, Math.min(MOST, size));
    List<Found> found =
        jdbc.sql(
                "select r.code_digest, m.number, m.type_name, m.grid_name, r.rated_at "
                    + OF_AREA
                    + """
                     and r.stars <= :most and (cast(:after as varchar(20)) is null
                     or (r.rated_at, m.number) <
                       (select p.rated_at, p.matter_number from public_report p
                        where p.matter_number = :after))
                    order by r.rated_at desc, m.number desc limit :rows\
                    """)
            .param("city", actor.city())
            .param("area", area)
            .param("most", most)
            .param("after", after)
            .param("rows", rows + 1)
            .query(
                (row, n) ->
                    new Found(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
            .list();
    List<Found> shown = found.subList(0, Math.min(rows, found.size()));
    Map<String, PublicReport> said =
        reports.findByCodeDigestIn(shown.stream().map(Found::digest).toList()).stream()
            .collect(toMap(PublicReport::getId, Function.identity()));
    return new RatingPage(
        shown.stream().map(each -> row(each, said.get(each.digest()))).toList(),
        found.size() > rows ? shown.get(rows - 1).number() : null,
        figure("select count(*) " + OF_AREA + " and r.stars <= :most", actor, area, most)
            .longValue(),
        average(actor, area));
  }

  private Double average(Actor actor, String area) {
    return jdbc.sql("select avg(cast(r.stars as double precision)) " + OF_AREA)
        .param("city", actor.city())
        .param("area", area)
        .query(Double.class)
        .optional()
        .orElse(null);
  }

  private Number figure(String sql, Actor actor, String area, int most) {
    return jdbc.sql(sql)
        .param("city", actor.city())
        .param("area", area)
        .param("most", most)
        .query(Long.class)
        .single();
  }

  private static RatingRow row(Found found, PublicReport report) {
    return new RatingRow(
        found.number(),
        found.typeName(),
        found.gridName(),
        report.stars(),
        report.remark(),
        found.at());
  }

  /** The widest area of an agency the caller leads or dispatches for. */
  private static String area(Actor actor) {
    return actor.positions().stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY)
        .filter(each -> each.roles().contains(Role.HEAD) || each.roles().contains(Role.DISPATCHER))
        .map(ActorPosition::placePrefix)
        .min(Comparator.comparingInt(String::length))
        .orElseThrow(() -> Refusal.forbidden("ratings-not-yours"));
  }
}
