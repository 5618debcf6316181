package io.gridcase.registry;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Level;
import io.gridcase.registry.CityProfile.AuthorityWords;
import io.gridcase.registry.CityProfile.DepartmentWords;
import io.gridcase.registry.CityProfile.LevelWords;
import io.gridcase.registry.CityProfile.LongestTerm;
import io.gridcase.registry.GridCodeScheme.Segment;
import io.gridcase.registry.PatrolPlan.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a profile must hold beyond its shape; each problem names the key. */
final class ProfileCheck {

  private static final Pattern CITY_CODE = Pattern.compile("\\d{4}0{8}");
  private static final Pattern COUNTY_CODE = Pattern.compile("\\d{6}0{6}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("[A-Z]{2,4}-[A-Z]?\\d+(-[A-Z]?\\d+)*");

  private final List<String> problems = new ArrayList<>();

  private ProfileCheck() {}

  static List<String> problems(String city, CityProfile profile) {
    ProfileCheck check = new ProfileCheck();
    check.head(city, profile);
    check.levels(profile);
    check.departments(profile.departments());
    check.authorities(profile.authorities());
    check.gridCode(profile.gridCode());
    check.article(profile, profile.gridCode().article(), "gridCode.article");
    check.terms(profile);
    check.officers(profile);
    check.articles(profile);
    profile
        .duties()
        .forEach((post, duty) -> check.article(profile, duty.article(), "duties." + post));
    check.patrol(profile);
    return check.problems;
  }

  private void head(String city, CityProfile p) {
    that(city.equals(p.key()), "key must be " + city + ", the name of the folder");
    text(p.name(), "name");
    text(p.nameEn(), "nameEn");
    text(p.regulation(), "regulation");
    text(p.regulationEn(), "regulationEn");
    matches(p.divisionCode(), CITY_CODE, "divisionCode must be twelve digits, the last eight 0");
    matches(p.numberPrefix(), Pattern.compile("[A-Z]{2,4}"), "numberPrefix must be 2 to 4 letters");
    matches(p.accent(), Pattern.compile("#[0-9a-fA-F]{6}"), "accent must be a colour #rrggbb");
    matches(p.sampleCounty(), COUNTY_CODE, "sampleCounty must be the code of a county");
    that(
        p.sampleCounty() == null
            || p.divisionCode() == null
            || p.sampleCounty().startsWith(p.divisionCode().substring(0, 4)),
        "sampleCounty must lie in the city");
  }

  private void levels(CityProfile profile) {
    for (Level level : Level.values()) {
      LevelWords words = profile.levels() == null ? null : profile.levels().get(level);
      that(words != null, "missing key levels." + level);
      if (words != null) {
        text(words.name(), "levels." + level + ".name");
        that(
            words.agency() == null || !words.agency().isBlank(),
            "levels." + level + ".agency must not be empty");
      }
    }
    that(
        problems.stream().anyMatch(p -> p.contains("levels."))
            || !profile.committee()
            || !profile.hasAgency(Level.VILLAGE),
        "committee must be false where levels.VILLAGE has an agency");
  }

  private void departments(List<DepartmentWords> departments) {
    that(departments != null && !departments.isEmpty(), "departments must not be empty");
    Set<Function> seen = new HashSet<>();
    for (DepartmentWords each : departments == null ? List.<DepartmentWords>of() : departments) {
      that(each.function() != null, "departments: missing key function");
      text(each.name(), "departments." + each.function() + ".name");
      that(seen.add(each.function()), "departments: " + each.function() + " is there twice");
    }
  }

  private void authorities(List<AuthorityWords> authorities) {
    that(authorities != null && !authorities.isEmpty(), "authorities must not be empty");
    for (AuthorityWords each : authorities == null ? List.<AuthorityWords>of() : authorities) {
      that(each.kind() != null, "authorities: missing key kind");
      text(each.name(), "authorities." + each.kind() + ".name");
      that(
          each.levels() != null && !each.levels().isEmpty(),
          "authorities." + each.kind() + ".levels must not be empty");
    }
  }

  private void gridCode(GridCodeScheme scheme) {
    boolean any = scheme.segments() != null && !scheme.segments().isEmpty();
    that(any, "gridCode.segments must not be empty");
    if (!any) {
      return;
    }
    for (Segment each : scheme.segments()) {
      switch (each.source()) {
        case PLACE -> that(each.length() <= 12, "gridCode: PLACE has at most 12 digits");
        case SEQUENCE -> that(each.scope() != null, "gridCode: SEQUENCE needs a scope");
        case FIXED ->
            that(
                each.value() != null
                    && each.value().length() == each.length()
                    && DIGITS.matcher(each.value()).matches(),
                "gridCode: FIXED needs a value of its length, in digits");
        case CHECK -> that(each.length() == 1, "gridCode: CHECK has one digit");
      }
      that(each.length() > 0 && each.length() <= 12, "gridCode: length must be 1 to 12");
    }
    that(
        scheme.segments().stream().filter(s -> s.source() == GridCodeScheme.Source.SEQUENCE).count()
            == 1,
        "gridCode needs exactly one SEQUENCE");
    named(scheme);
    that(scheme.length() <= 30, "gridCode must not be longer than 30 digits");
    that(
        scheme.stated() == scheme.length(),
        "gridCode.length is %d, but its segments have %d digits"
            .formatted(scheme.stated(), scheme.length()));
  }

  /** Numbers are counted anew in each place of the scope: without its digits codes come twice. */
  private void named(GridCodeScheme scheme) {
    int named =
        scheme.segments().stream()
            .filter(segment -> segment.source() == GridCodeScheme.Source.PLACE)
            .mapToInt(Segment::length)
            .max()
            .orElse(0);
    that(
        scheme.segments().stream()
            .allMatch(segment -> segment.scope() == null || segment.scope().digits() <= named),
        "gridCode: PLACE must name the place in which SEQUENCE counts");
  }

  private void terms(CityProfile profile) {
    that(profile.terms() != null, "missing key terms");
    if (profile.terms() != null) {
      term(profile, profile.terms().dataAccess(), "terms.dataAccess");
      term(profile, profile.terms().temporaryAdmission(), "terms.temporaryAdmission");
      if (profile.terms().listReview() != null) {
        term(profile, profile.terms().listReview(), "terms.listReview");
      }
      if (profile.terms().listLead() != null) {
        term(profile, profile.terms().listLead(), "terms.listLead");
      }
    }
  }

  private void term(CityProfile profile, LongestTerm term, String key) {
    that(term != null, "missing key " + key);
    if (term != null) {
      that(term.days() >= 1 && term.days() <= 3650, key + ".days must be 1 to 3650");
      article(profile, term.article(), key + ".article");
    }
  }

  /** Either nothing but practice, or obligations of the city's own regulation, or both. */
  private void article(CityProfile profile, String cited, String key) {
    that(
        cited != null
            && Stream.of(cited.split(",", -1))
                .allMatch(
                    id ->
                        id.equals(ArticleTexts.PRACTICE)
                            || article(id) && id.startsWith(profile.numberPrefix() + "-")),
        key + " must be practice or ids of the city's obligations");
  }

  /** What the city says of its officers; it may say nothing. */
  private void officers(CityProfile profile) {
    if (profile.confidentiality() != null) {
      text(profile.confidentiality().edition(), "confidentiality.edition");
      text(profile.confidentiality().text(), "confidentiality.text");
      text(profile.confidentiality().textEn(), "confidentiality.textEn");
      article(profile, profile.confidentiality().article(), "confidentiality.article");
    }
    if (profile.severalGrids() != null) {
      article(profile, profile.severalGrids().article(), "severalGrids.article");
    }
    if (profile.discipline() != null) {
      article(profile, profile.discipline().article(), "discipline.article");
    }
    if (profile.team() != null) {
      article(profile, profile.team().article(), "team.article");
    }
  }

  private void articles(CityProfile profile) {
    that(profile.articles() != null, "missing key articles");
    if (profile.articles() != null) {
      profile
          .articles()
          .forEach(
              (rule, ids) ->
                  that(
                      ids != null && !ids.isEmpty() && ids.stream().allMatch(ProfileCheck::article),
                      "articles." + rule + " must list ids of obligations"));
    }
  }

  private void patrol(CityProfile profile) {
    Set<String> seen = new HashSet<>();
    for (Duty duty : profile.patrol().duties()) {
      String key = "patrol.duties." + duty.kind();
      boolean households = duty.kind() == PatrolPlan.Kind.HOUSEHOLD_VISIT;
      that(households == (duty.every() == null), key + ".every is for all but household visits");
      that(households == (duty.days() != null), key + ".days is for household visits only");
      that(
          duty.days() == null || duty.days() >= 1 && duty.days() <= 366,
          key + ".days must be 1 to 366");
      that(duty.grids() != null && !duty.grids().isEmpty(), key + ".grids must not be empty");
      for (GridType type : duty.grids() == null ? List.<GridType>of() : duty.grids()) {
        that(seen.add(duty.kind() + " " + type), key + ": " + type + " is there twice");
      }
      article(profile, duty.article(), key + ".article");
    }
  }

  private static boolean article(String id) {
    return id != null && ARTICLE.matcher(id).matches();
  }

  private void text(String value, String key) {
    that(value != null && !value.isBlank(), key + " must not be empty");
  }

  private void matches(String value, Pattern pattern, String problem) {
    that(value != null && pattern.matcher(value).matches(), problem);
  }

  private void that(boolean right, String problem) {
    if (!right) {
      problems.add(problem);
    }
  }
}
