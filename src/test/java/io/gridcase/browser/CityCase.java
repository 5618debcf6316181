package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** One case of a city on its way, with the people who work on it, each at a screen of their own. */
final class CityCase {

  private final String prefix;
  private final Function<String, Person> desks;
  private final Map<String, Person> people = new HashMap<>();
  private final Person officer;
  private final String number;

  /** A collapsed road, just reported by the officer on the phone. */
  CityCase(String prefix, Function<String, Person> phones, Function<String, Person> desks) {
    this.prefix = prefix;
    this.desks = desks;
    this.officer = phones.apply(prefix + ".officer");
    this.number = officer.reporting().collapsedRoad();
  }

  String number() {
    return number;
  }

  Person officer() {
    return officer;
  }

  /** The person with the rest of the username, such as {@code town.dispatcher}. */
  Person as(String role) {
    return people.computeIfAbsent(role, r -> desks.apply(prefix + "." + r));
  }

  void officerReportsUp() {
    officer
        .opens(number, "首次处置")
        .chooses("outcome", "无法处理，上报")
        .writes("reason", "需要专业力量修复")
        .submits();
    assertThat(officer.see("handed-on")).containsText("受理");
  }

  /** Reports up, and says who is responsible. */
  void officerReportsUpTo(String responsible) {
    officer
        .opens(number, "首次处置")
        .chooses("outcome", "无法处理，上报")
        .writes("reason", "需要部门处理")
        .picks("responsibility", responsible)
        .submits();
  }

  /** An agency accepts, and takes the proposal of departments with one click. */
  void agencyDispatches(String dispatcher) {
    as(dispatcher).takes(number, "受理").chooses("outcome", "分流到部门").submits();
    as(dispatcher).goesOnWith("分流交办").acceptsProposal().submits();
  }

  void agencyReportsUp(String dispatcher) {
    as(dispatcher)
        .takes(number, "受理")
        .chooses("outcome", "上报上级机构")
        .writes("reason", "超出本级能力")
        .submits();
  }

  /** Party committee and government name the lead. */
  void governmentDecides(String approver) {
    as(approver)
        .takes(number, "党委政府协调")
        .picksFirst("lead")
        .writes("opinion", "由牵头部门组织修复，派出所疏导交通")
        .submits();
  }

  void departmentHandles(String department) {
    departmentBegins(department);
    departmentEnds(department);
  }

  void departmentBegins(String department) {
    Person handler = as(department + ".handler");
    handler.takes(number, "部门签收").chooses("outcome", "签收").submits();
    String name = handler.see("person").innerText();
    as(department + ".head").takes(number, "明确专人").picks("handler", name).submits();
  }

  /** A note that was closed by mistake is there again, and told once. */
  void departmentTellsProgress(String department, String note) {
    Person handler = as(department + ".handler");
    handler.opens(number, "办理");
    handler.see("progress").click();
    handler.see("field-text").locator("textarea").fill(note);
    handler.page().keyboard().press("Escape");
    assertThat(handler.see("progress-confirm")).not().isVisible();
    handler.see("progress").click();
    assertThat(handler.see("field-text").locator("textarea")).hasValue(note);
    handler.see("progress-confirm").click();
    assertThat(handler.see("progress-confirm")).not().isVisible();
    handler.see("progress").click();
    assertThat(handler.see("field-text").locator("textarea")).hasValue("");
    handler.page().keyboard().press("Escape");
  }

  void departmentEnds(String department) {
    Person handler = as(department + ".handler");
    handler.opens(number, "办理").writes("result", "已回填夯实，修复路面").photographs("photos").submits();
  }

  /** The lead has nothing to consolidate before the others are done. */
  void leadWaits(String lead) {
    Person person = as(lead + ".handler");
    person.row("available", number, "牵头部门汇总反馈");
    assertThat(person.see("empty")).isVisible();
  }

  void leadConsolidates(String lead) {
    as(lead + ".handler").takes(number, "牵头部门汇总反馈").writes("result", "路面已修复，交通恢复").submits();
  }

  void officerVerifies() {
    TaskDesk visit = officer.takes(number, "现场核实");
    assertThat(officer.see("brief")).containsText("路面已修复，交通恢复");
    visit
        .chooses("outcome", "已解决")
        .justNow("visitedAt")
        .photographs("photos")
        .writes("note", "现场查看，路面平整")
        .submits();
  }

  /** Who verified goes straight on to the answer, which is theirs already. */
  void feedsBack() {
    officer
        .goesOnWith("结果反馈")
        .picks("way", "电话")
        .justNow("toldAt")
        .writes("content", "路面已修复，感谢反映")
        .submits();
  }

  void isWith(String holder) {
    officer.looksUp(number).isWith(holder);
  }

  /** A department whose name ends so is among those that were called. */
  void isHandledBy(String department) {
    officer.looksUp(number).tab("departments");
    assertThat(officer.see("departments")).containsText(department);
  }

  /** The course tells this. */
  void tells(String words) {
    officer.looksUp(number).tab("course").tells(words);
  }

  void isArchived() {
    officer.looksUp(number).isIn("已归档").hasAllPhasesDone();
    assertThat(officer.see("open-task")).hasCount(0);
  }
}
