package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import io.gridcase.registry.Grid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row says about the grade of a post, which must be on the scale of the grid's county.
 *
 * @param there whether the file has the column; without it a post keeps its grade
 */
record GradeCells(boolean there, PostGrade grade, LocalDate since) {

  private static final String GRADE = "grade";
  private static final String SINCE = "gradeSince";

  static GradeCells of(Row row, Grid grid, PostGrades grades) {
    String code = row.text(GRADE, 20);
    LocalDate since = row.day(SINCE);
    if (code == null) {
      if (since != null) {
        row.problem(SINCE, "import-value-not-here");
      }
      return new GradeCells(row.has(GRADE), null, null);
    }
    if (since == null) {
      row.needed(SINCE, 20);
    }
    Optional<PostGrade> grade =
        Optional.ofNullable(grid)
            .flatMap(each -> grades.findByCountyCodeAndCode(each.placeCode(Level.COUNTY), code));
    if (grid != null && grade.isEmpty()) {
      row.problem(GRADE, "import-grade-unknown");
    }
    return new GradeCells(true, grade.orElse(null), since);
  }

  void applyTo(Post post) {
    if (there) {
      post.gradedAs(grade, since);
    }
  }
}
