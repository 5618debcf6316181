package io.gridcase.tasklist.form;

import static io.gridcase.tasklist.form.Answering.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormContractTest {

  private static final String OUTCOME =
      """
      {'type':'radio','key':'outcome','label':'处理方式','validate':{'required':true},
       'values':[{'label':'受理','value':'ACCEPT'},{'label':'退回','value':'RETURN'}],
       'properties':{'keep':'variable','en':'How'}}\
      """;
  private static final String REASON =
      """
      {'type':'textarea','key':'reason','label':'理由','validate':{'required':true,'maxLength':5},
       'conditional':{'hide':'=outcome != \\"RETURN\\"'}}\
      """;
  private static final String PHONE =
      "{'type':'textfield','key':'phone','label':'电话','properties':{'keep':'party'}}";

  private final Answering form = form(OUTCOME, REASON, PHONE);

  @Test
  void splitsAnAnswerByWhereItBelongs() {
    var accepted = form.accepts("{'outcome':'RETURN','reason':' 缺照片 ','phone':'13800000000'}");

    assertThat(accepted.variables()).containsExactly(entry("outcome", "RETURN"));
    assertThat(accepted.kept()).containsExactly(entry("outcome", "RETURN"), entry("reason", "缺照片"));
    assertThat(accepted.party()).containsExactly(entry("phone", "13800000000"));
    assertThat(accepted.entries())
        .containsExactly(
            new Accepted.Entry("outcome", "处理方式", "How", "RETURN", "退回"),
            new Accepted.Entry("reason", "理由", null, "缺照片", null));
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> form.accepts("{'outcome':'RETURN','reason':'一二三四五六','phone':7,'x':{'y':1}}"));

    assertThat(refusal.code()).isEqualTo("form-invalid");
    assertThat(refusal.status()).isEqualTo(Refusal.Status.INVALID);
    assertThat(refusal.fields())
        .extracting(it -> it.path() + " " + it.code())
        .containsExactly("x unknown-field", "reason too-long", "phone wrong-type");
    assertThat(refusal.fields().get(1).params()).containsEntry("max", "5").containsKey("label");
  }

  @Test
  void doesNotAskForWhatIsHidden() {
    assertThat(form.accepts("{'outcome':'ACCEPT'}").kept()).containsOnlyKeys("outcome");
    assertThat(form.accepts("{'outcome':'ACCEPT','reason':null}").kept())
        .containsOnlyKeys("outcome");
  }

  @Test
  void refusesAValueForAHiddenField() {
    assertThat(form.refuses("{'outcome':'ACCEPT','reason':'因为'}"))
        .containsExactly("reason hidden-field");
    assertThat(form.refuses("{'outcome':'ACCEPT','reason':''}"))
        .containsExactly("reason hidden-field");
  }

  @Test
  void asksForWhatIsShown() {
    assertThat(form.refuses("{'outcome':'RETURN','reason':'  '}"))
        .containsExactly("reason required");
    assertThat(form.refuses("{}")).containsExactly("outcome required");
  }

  @Test
  void refusesAnOutcomeTheFormDoesNotOffer() {
    assertThat(form.refuses("{'outcome':'FORGET'}")).containsExactly("outcome not-an-option");
  }

  @Test
  void leavesNoVariableOfAnEarlierRound() {
    var accepted =
        form(
                OUTCOME,
                "{'type':'number','key':'days','conditional':{'hide':'=outcome != \\'RETURN\\''},"
                        .replace("\\'", "\\\"")
                    + "'properties':{'keep':'variable'}}")
            .accepts("{'outcome':'ACCEPT'}");

    assertThat(accepted.variables())
        .containsOnlyKeys("outcome", "days")
        .containsEntry("days", null);
  }

  @Test
  void countsNothingButTextAsAnswerToNothing() {
    var only = form("{'type':'text','text':'# 说明'}", "{'type':'button','key':'send'}");

    assertThat(only.accepts("{}").kept()).isEmpty();
    assertThat(only.refuses("{'send':1}")).containsExactly("send unknown-field");
  }

  @Test
  void keepsDottedKeysAndGroupsApart() {
    var nested =
        form(
            "{'type':'group','path':'place','properties':{'keep':'variable'},'components':["
                + "{'type':'textfield','key':'text','label':'地点'},"
                + "{'type':'number','key':'at.lng'}]}",
            "{'type':'group','label':'说明','components':[{'type':'textfield','key':'note'}]}");

    var accepted = nested.accepts("{'place':{'text':'桥头','at':{'lng':119.4}},'note':'急'}");

    assertThat(accepted.variables())
        .containsExactly(entry("place", Map.of("text", "桥头", "at", Map.of("lng", 119.4))));
    assertThat(accepted.kept()).containsEntry("note", "急");
    assertThat(nested.refuses("{'place':{'text':'桥头','z':1},'at':3}"))
        .containsExactlyInAnyOrder("place.z unknown-field", "at unknown-field");
    assertThat(nested.refuses("{'place':'桥头'}")).containsExactly("place wrong-type");
  }

  @Test
  void hidesAGroupWithAllItHolds() {
    var grouped =
        form(
            OUTCOME,
            "{'type':'group','conditional':{'hide':'=outcome = \\\"ACCEPT\\\"'},'components':["
                + "{'type':'textfield','key':'inside','validate':{'required':true}}]}");

    assertThat(grouped.accepts("{'outcome':'ACCEPT'}").kept()).containsOnlyKeys("outcome");
    assertThat(grouped.refuses("{'outcome':'ACCEPT','inside':'x'}"))
        .containsExactly("inside hidden-field");
    assertThat(grouped.refuses("{'outcome':'RETURN'}")).containsExactly("inside required");
  }

  @Test
  void readsConditionsOnTheContextAsWell() {
    var guarded =
        form("{'type':'textfield','key':'why','conditional':{'hide':'=not(case.urgent)'}}");

    assertThat(guarded.beside("{'case':{'urgent':false}}").refuses("{'why':'x'}"))
        .containsExactly("why hidden-field");
    assertThat(guarded.beside("{'case':{'urgent':true}}").accepts("{'why':'x'}").kept())
        .containsEntry("why", "x");
  }

  @Test
  void showsAFieldWhoseConditionFails() {
    var broken = form("{'type':'textfield','key':'a','conditional':{'hide':'=nothing.there > 1'}}");

    assertThat(broken.accepts("{'a':'x'}").kept()).containsEntry("a", "x");
  }

  @Test
  void fixedFieldsMayComeBackOnlyAsTheyWere() {
    var fixed =
        form(
                "{'type':'textfield','key':'type','readonly':true}",
                "{'type':'textfield','key':'grid','disabled':true}",
                "{'type':'number','key':'days','readonly':'=locked'}",
                "{'type':'textfield','key':'d','readonly':true,'defaultValue':'预设'}")
            .beside("{'type':'路面塌陷','grid':'03','days':3,'locked':true}");

    assertThat(fixed.accepts("{'type':'路面塌陷','days':3.0,'d':'预设'}").kept())
        .containsEntry("type", "路面塌陷")
        .containsEntry("grid", "03")
        .containsEntry("d", "预设");
    assertThat(fixed.refuses("{'type':'别的','grid':'04','days':4,'d':'x'}"))
        .containsExactly("type read-only", "grid read-only", "days read-only", "d read-only");
    assertThat(fixed.beside("{'locked':false}").accepts("{'days':4}").kept())
        .containsEntry("days", 4L);
  }

  @Test
  void cannotBeFedAnythingButTheFormsShape() {
    assertThat(form.problems(Map.of("outcome", List.of("RETURN"))))
        .extracting(Refusal.FieldProblem::code)
        .contains("not-an-option");
    assertThat(form.problems(Map.of("outcome", Map.of("value", "RETURN"))))
        .extracting(Refusal.FieldProblem::code)
        .contains("not-an-option");
  }
}
