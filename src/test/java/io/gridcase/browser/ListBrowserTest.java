package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the matter list is applied for, decided and read in the pages. */
class ListBrowserTest extends BrowserStory {

  private static final String APPLICANT = ".county.urban.handler";
  private static final Map<String, String> COUNTIES =
      Map.of(
          "zj", "zhenjiang/list?county=321102000000",
          "qz", "quzhou/list?county=330802000000",
          "lz", "luzhou/list?county=510502000000",
          "qd", "qingdao/list?county=370202000000",
          "dy", "dongying/list?county=370502000000");

  @Test
  @Article({"QD-4-2-A2", "QD-6-1"})
  void whatQingdaoBarsIsRefusedAtOnceWithBothReasons() {
    Person applicant = desk("qd" + APPLICANT);
    fillsIn(applicant, "高空坠物巡查", List.of("safetyRisk"), List.of("fundingProvided"));
    applicant.see("apply-submit").click();
    assertThat(applicant.see("application-state")).hasText("未通过");
    assertThat(applicant.see("objection")).hasCount(2);
    for (String reason : List.of("SAFETY_RISK", "FUNDING_NOT_PROVIDED")) {
      Locator objection = applicant.page().locator("[data-reason=" + reason + "]");
      assertThat(objection).containsText("青岛");
    }
  }

  @Test
  void whatIsMissingIsToldAtItsFieldAndWhatIsTypedStays() {
    Person applicant = desk("zj" + APPLICANT);
    applicant.page().navigate("/list/admission");
    applicant.see("name").fill("占道堆放");
    applicant.see("apply-submit").click();
    assertThat(applicant.see("field-group")).containsText("必填");
    assertThat(applicant.see("nature-safetyRisk")).containsText("必填");
    applicant.page().reload();
    assertThat(applicant.see("name")).hasValue("占道堆放");
  }

  @Test
  @Article("ZJ-13-1")
  void aLevelThatMayNotApplyIsToldTheArticle() {
    Person applicant = desk("zj.urban.head");
    applicant.page().navigate("/list");
    assertThat(applicant.see("list-group").first()).isVisible();
    assertThat(applicant.see("apply-admission")).hasCount(0);
    applicant.page().navigate("/list/admission");
    assertThat(applicant.see("who-may")).containsText("ZJ-13-1");
    assertThat(applicant.see("who-may")).containsText("县（市、区）级职能部门、市级职能部门");
    assertThat(applicant.see("name")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "zj,county.dispatcher,,county.approver,",
    "qz,county.dispatcher,,county.competent-department.approver,",
    "lz,county.dispatcher,county.dispatcher,county.government.approver,",
    "qd,county.dispatcher,,county.leading-group-office.approver,city.dispatcher",
    "dy,county.dispatcher,,county.head,"
  })
  @Article({"ZJ-13-1", "QZ-10-2", "LZ-15-2", "QD-4-2", "QD-4-3", "DY-19-3"})
  void aTypeComesOntoTheListInEachCity(
      String city, String reviewer, String assessor, String approver, String filer) {
    String name = "共享单车占道" + city;
    Person applicant = desk(city + APPLICANT);
    fillsIn(applicant, name, List.of(), List.of());
    applicant.see("apply-submit").click();
    assertThat(applicant.see("application-state")).hasText("审核中");
    String number = applicant.see("application-number").textContent();
    Person reviewing = desk(city + "." + reviewer);
    TaskDesk review = reviewing.takes(number, "审核申请");
    assertThat(reviewing.see("task-application")).containsText("列入部门预算");
    review.chooses("outcome", "同意，按程序报批").writes("opinion", "符合准入条件").submits();
    if (assessor != null) {
      TaskDesk assessment = reviewing.goesOnWith("评估论证");
      assessment.chooses("outcome", "可行").writes("participants", "司法局、党校专家");
      assessment.writes("conclusion", "力量具备").submits();
    }
    Person approving = desk(city + "." + approver);
    approving.takes(number, "审批").chooses("outcome", "批准").submits();
    if (filer != null) {
      desk(city + "." + filer).takes(number, "备案").writes("filingNumber", "备1号").submits();
    }
    applicant.looksUpApplication(number);
    assertThat(applicant.see("application-state")).hasText("已完成");
    standsOnTheNewEdition(applicant, name, number);
    everybodyReadsWhatChanged(city, name);
  }

  /** Somebody at a desk, whether or not the sign-in page lists the account. */
  private Person desk(String username) {
    return seat(Screen.DESK, username).signsInByTyping();
  }

  private static void standsOnTheNewEdition(Person reader, String name, String number) {
    reader.see("nav-list").click();
    assertThat(reader.see("edition").first()).isVisible();
    reader.see("edition").last().click();
    assertThat(reader.see("difference")).containsText(name);
    reader.see("list-q").fill(name);
    assertThat(reader.see("list-entry")).hasCount(1);
    assertThat(reader.see("entry-application")).containsText(number);
  }

  private void everybodyReadsWhatChanged(String city, String name) {
    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(base() + "/public/" + COUNTIES.get(city));
    resident.see("list-editions").getByRole(AriaRole.BUTTON).first().click();
    assertThat(resident.see("list-added")).containsText(name);
  }

  /** Fills in an application that nothing stands against but what is turned to the bad. */
  private static void fillsIn(
      Person applicant, String name, List<String> against, List<String> lacking) {
    applicant.see("nav-list").click();
    applicant.see("apply-admission").click();
    Page page = applicant.page();
    page.waitForURL(Pattern.compile(".*/list/admission"));
    applicant.see("name").fill(name);
    assertThat(applicant.see("group").locator("option").nth(1)).isAttached();
    applicant.see("group").selectOption(new SelectOption().setIndex(1));
    applicant.see("category").selectOption("URBAN");
    applicant.see("responsibility").selectOption("DEPARTMENT");
    applicant.see("reason").fill("群众反映集中，需要网格员日常发现");
    applicant.see("guarantee-people").fill("每个镇街一名联络员");
    applicant.see("guarantee-funds").fill("列入部门预算");
    applicant.see("guarantee-materials").fill("配发登记终端");
    applicant.see("guarantee-training").fill("每季度培训一次");
    applicant.see("guarantee-information").fill("开放部门巡查数据查询，专人解答");
    List<String> bad =
        List.of(
            "needsEnforcementQualification",
            "reservedByLaw",
            "internalManagement",
            "safetyRisk",
            "needsExpertSkill",
            "administrativePower");
    bad.forEach(it -> applicant.see(it + (against.contains(it) ? "-yes" : "-no")).check());
    List.of("fundingProvided", "withinAbility")
        .forEach(it -> applicant.see(it + (lacking.contains(it) ? "-no" : "-yes")).check());
  }
}
