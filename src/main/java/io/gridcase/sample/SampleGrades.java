package io.gridcase.sample;

import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import io.gridcase.registry.CityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** The scale of the sample county and the grades of its posts. */
@Component
class SampleGrades {

  private final PostGrades grades;

  SampleGrades(PostGrades grades) {
    this.grades = grades;
  }

  /** Grades every post, the lower grades more often. */
  void make(CityProfile city, SampleCounty county, List<Post> posts, Random random) {
    if (county.grades() != null) {
      grade(scale(city, county.grades()), posts, random);
    }
  }

  private List<PostGrade> scale(CityProfile city, List<SampleCounty.Grade> wanted) {
    List<PostGrade> scale = new ArrayList<>();
    for (SampleCounty.Grade each : wanted) {
      PostGrade grade = new PostGrade(city.key(), city.sampleCounty(), each.code());
      grade.pays(each.name(), each.monthlyPay());
      grade.markAsSample();
      scale.add(grades.save(grade));
    }
    return scale;
  }

  private static void grade(List<PostGrade> scale, List<Post> posts, Random random) {
    posts.forEach(
        post ->
            post.gradedAs(
                scale.get(Math.min(random.nextInt(scale.size()), random.nextInt(scale.size()))),
                Recruiting.SINCE));
  }
}
