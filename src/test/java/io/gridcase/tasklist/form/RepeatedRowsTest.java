package io.gridcase.tasklist.form;

import static io.gridcase.tasklist.form.Answering.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {

  private static final String HEAD = "{'type':'dynamiclist','path':'items','label':'清单',";
  private static final String KIND =
      "{'type':'radio','key':'kind','validate':{'required':true},'values':['A','B']}";
  private static final String WHY =
      "{'type':'textfield','key':'why','validate':{'required':true},"
          + "'conditional':{'hide':'=this.kind = \\'A\\''}}";

  private final Answering form =
      form(HEAD + "'components':[" + KIND + "," + WHY.replace("\\'", "\\\"") + "]}");

  @Test
  void judgesEachRowByItsOwnValues() {
    assertThat(form.accepts("{'items':[{'kind':'A'},{'kind':'B','why':'旧'}]}").kept())
        .containsEntry("items", List.of(Map.of("kind", "A"), Map.of("kind", "B", "why", "旧")));
    assertThat(form.refuses("{'items':[{'kind':'A','why':'x'},{'kind':'B'},{}]}"))
        .containsExactly(
            "items[0].why hidden-field",
            "items[1].why required",
            "items[2].kind required",
            "items[2].why required");
  }

  @Test
  void refusesWhatIsNoRow() {
    assertThat(form.refuses("{'items':{'kind':'A'}}")).containsExactly("items wrong-type");
    assertThat(form.refuses("{'items':['A']}")).contains("items[0] wrong-type");
    assertThat(form.refuses("{'items':[{'kind':'A','size':3}]}"))
        .containsExactly("items[0].size unknown-field");
  }

  @Test
  void takesNoRowsAndNoList() {
    assertThat(form.accepts("{}").kept()).isEmpty();
    assertThat(form.accepts("{'items':[]}").kept()).containsEntry("items", List.of());
  }

  @Test
  void stopsAtMoreRowsThanAnybodyTypes() {
    String rows = "{'kind':'A'},".repeat(ListNode.MOST_ROWS) + "{'kind':'A'}";

    assertThat(form.refuses("{'items':[" + rows + "]}")).containsExactly("items too-many");
  }

  @Test
  void mayHaveAFixedNumberOfRows() {
    var fixed =
        form(HEAD + "'allowAddRemove':false,'defaultRepetitions':2,'components':[" + KIND + "]}");

    assertThat(fixed.refuses("{'items':[{'kind':'A'}]}")).containsExactly("items rows-fixed");
    assertThat(fixed.accepts("{'items':[{'kind':'A'},{'kind':'B'}]}").kept()).hasSize(1);
    assertThat(fixed.beside("{'items':[{}]}").accepts("{'items':[{'kind':'A'}]}").kept())
        .hasSize(1);
  }

  @Test
  void keepsAWholeListWhereItIsToldTo() {
    var kept =
        form(
            HEAD
                + "'properties':{'keep':'party'},'components':[{'type':'textfield','key':'n'},"
                + "{'type':'dynamiclist','path':'more','components':["
                + "{'type':'number','key':'x','validate':{'min':'=parent.least'}}]}]}");

    var accepted = kept.accepts("{'items':[{'n':'张'},{'n':'李','more':[{'x':1}]}]}");
    assertThat(accepted.party())
        .containsEntry(
            "items", List.of(Map.of("n", "张"), Map.of("n", "李", "more", List.of(Map.of("x", 1L)))));
    assertThat(accepted.kept()).isEmpty();
    assertThat(accepted.entries()).isEmpty();
  }

  @Test
  void tellsRowsTheirPosition() {
    var counted =
        form(
            HEAD
                + "'components':[{'type':'number','key':'x','validate':{'min':'=i[1]',"
                + "'max':'=count(items)'}}]}");

    assertThat(counted.refuses("{'items':[{'x':1},{'x':1},{'x':4}]}"))
        .containsExactly("items[1].x too-small", "items[2].x too-large");
  }
}
