package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.gridcase.scenario.Clerk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency looks after its people: who is missing, what they are like, who helps, who leaves. */
class PeopleBrowserTest extends BrowserStory {

  @Autowired private JdbcClient jdbc;

  @Test
  void aGridWithoutAnybodyIsListedWithTheArticleAndInTheFile() throws IOException {
    long grid = gridOf("qd.officer");
    List<Long> ended = vacate(grid);
    try {
      Person head = atDesk("qd.county.head");
      head.see("nav-people").click();
      head.see("people-staffing").click();
      Locator row = head.see("staffing-row").and(head.page().locator("[data-grid='" + grid + "']"));
      assertThat(row).containsText("缺专职网格员");
      assertThat(row).containsText("至少");
      head.see("place").first().selectOption(new String[] {townOf(grid)});
      assertThat(row).isVisible();
      Download file = head.page().waitForDownload(() -> head.see("staffing-file").click());
      assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
          .startsWith("\uFEFF")
          .contains("专职网格员");
      assertThat(head.see("staffing-post").locator("option")).hasCount(2);
      head.see("staffing-post").selectOption("FULL_TIME");
      row.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
      assertThat(head.page()).hasURL(base() + "/grids/" + grid);
    } finally {
      ended.forEach(this::reopen);
    }
  }

  @Test
  void theTeamsFiguresStandBesideTheTargetOfTheCity() {
    Person head = atDesk("qd.city.head");
    head.page().navigate(base() + "/people?tab=figures");
    assertThat(head.see("target")).containsText("45");
    assertThat(head.see("target")).containsText("90%");
    assertThat(head.see("figures-row").first().getByTestId("age-met")).isVisible();
    head.see("figures-by").selectOption("COUNTY");
    assertThat(head.see("figures-row").nth(1)).containsText("市南区");
    Person elsewhere = onPhone("zj.county.head");
    elsewhere.page().navigate(base() + "/people?tab=figures");
    assertThat(elsewhere.see("no-target")).isVisible();
    fits(elsewhere);
  }

  @Test
  void somebodyJoinsAVillagesServiceTeamAndLeavesItAgain() {
    Person head = atDesk("qz.town.head");
    String code =
        Clerk.signIn(base(), "qz.officer3")
            .get("/api/officers/me")
            .ok()
            .body()
            .path("code")
            .asText();
    head.page().navigate(base() + "/people?tab=teams&kind=VILLAGE_SERVICE");
    Locator team = head.see("team-row").first();
    assertThat(team.getByTestId("team-leader")).not().isEmpty();
    team.getByTestId("join-team").click();
    head.see("change-person").fill(code);
    head.see("change-capacity").selectOption("COMMUNITY_WORKER");
    head.see("change-save").click();
    Locator member = team.getByTestId("team-member").last();
    assertThat(member).containsText("社区工作者");
    member.getByTestId("leave-team").click();
    head.see("change-save").click();
    assertThat(team.getByTestId("team-member").last()).containsText("至");
    head.see("people-volunteers").click();
    assertThat(head.see("volunteer-row").first()).isVisible();
  }

  @Test
  void whatSomebodyWouldLeaveBehindIsShownWithWhoCanTakeIt() {
    String code = codeOf("zj.officer");
    Person head = atDesk("zj.town.head");
    // the page asks for a photo; this officer has none
    head.watch().expects(404, "/photo");
    head.page().navigate(base() + "/people/" + code);
    head.see("to-handover").first().click();
    assertThat(head.see("handover-title")).containsText("的交接");
    assertThat(head.see("held").or(head.see("handover-nothing")).first()).isVisible();
    assertThat(head.see("successor").first()).isVisible();
    head.page().navigate(base() + "/patrol?view=households");
    head.see("keep-household").first().click();
    head.see("change-keeper").selectOption("NOBODY");
    head.see("change-save").click();
    assertThat(head.see("keeper").first()).containsText("无责任人");
    head.see("patrol-unassigned").click();
    head.see("to-unassigned-households").first().click();
    assertThat(head.see("household-row")).hasCount(1);
    head.see("keep-household").first().click();
    head.see("change-save").click();
    assertThat(head.see("empty")).isVisible();
  }

  private String codeOf(String username) {
    return Clerk.signIn(base(), username).get("/api/officers/me").ok().body().path("code").asText();
  }

  private long gridOf(String username) {
    return Clerk.signIn(base(), username)
        .get("/api/session")
        .ok()
        .body()
        .at("/posts/0/gridId")
        .asLong();
  }

  private String townOf(long grid) {
    return jdbc.sql("select village_code from grid where id = ?")
            .param(grid)
            .query(String.class)
            .single()
            .substring(0, 9)
        + "000";
  }

  private List<Long> vacate(long grid) {
    List<Long> held =
        jdbc.sql("select id from grid_post where grid_id = ? and valid_until is null")
            .param(grid)
            .query(Long.class)
            .list();
    jdbc.sql("update grid_post set valid_until = ? where grid_id = ? and valid_until is null")
        .params(LocalDate.now().minusDays(1), grid)
        .update();
    return held;
  }

  private void reopen(long post) {
    jdbc.sql("update grid_post set valid_until = null where id = ?").param(post).update();
  }

  private static void fits(Person person) {
    int over =
        ((Number)
                person
                    .page()
                    .evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
            .intValue();
    assertThat(over).as("pixels over the edge").isLessThanOrEqualTo(0);
  }
}
