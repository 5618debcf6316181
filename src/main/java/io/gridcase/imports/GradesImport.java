package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The scales of grades of the counties, and the pay tied to each grade (DY-13). */
@Component
class GradesImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("county", "code", "name", "monthlyPay");
  private static final int MOST_PAY = 1_000_000;

  private record Key(String county, String code) {}

  private record GradeRow(Key key, String name, int monthlyPay) {}

  private final PostGrades grades;
  private final PlaceColumn placeColumn;

  GradesImport(PostGrades grades, PlaceColumn placeColumn) {
    this.grades = grades;
    this.placeColumn = placeColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.GRADES;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, Set.of());
    Keys keys = new Keys("code");
    List<GradeRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      String county = placeColumn.of(city, row, "county", Level.COUNTY);
      Key key = new Key(county, row.needed("code", 20));
      GradeRow grade =
          new GradeRow(key, row.needed("name", 80), row.number("monthlyPay", MOST_PAY));
      keys.once(row, row.wrong() ? null : key);
      read.add(grade);
    }
    table.refuseProblems();
    return store(city, read);
  }

  private ImportResult store(String city, List<GradeRow> read) {
    Map<Key, PostGrade> known = new HashMap<>();
    grades
        .findByCity(city)
        .forEach(grade -> known.put(new Key(grade.countyCode(), grade.code()), grade));
    int before = known.size();
    List<PostGrade> all = new ArrayList<>();
    for (GradeRow row : read) {
      PostGrade grade =
          known.computeIfAbsent(row.key(), key -> new PostGrade(city, key.county(), key.code()));
      grade.pays(row.name(), row.monthlyPay());
      all.add(grade);
    }
    grades.saveAll(all);
    int created = known.size() - before;
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }
}
