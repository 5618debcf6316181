package io.gridcase.tasklist.form;

import static io.gridcase.tasklist.form.Answering.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field: what it takes, what it becomes, what it refuses. */
class FieldRulesTest {

  private static String field(String type, String rest) {
    return "{'type':'" + type + "','key':'f'" + (rest.isEmpty() ? "" : "," + rest) + "}";
  }

  @ParameterizedTest
  @CsvSource({"12,wrong-type", "\"一\",too-short", "\"  一  \",too-short", "\"一二三四五\",too-long"})
  void measuresTextWithoutTheSpacesAroundIt(String value, String code) {
    var text = form(field("textfield", "'validate':{'minLength':2,'maxLength':4}"));

    assertThat(text.refuses("{'f':" + value + "}")).containsExactly("f " + code);
    assertThat(text.accepts("{'f':' 一二三四 '}").kept()).containsEntry("f", "一二三四");
  }

  @Test
  void readsLimitsThatAreExpressions() {
    var text = form(field("textfield", "'validate':{'maxLength':'=limits.text'}"));

    assertThat(text.beside("{'limits':{'text':2}}").refuses("{'f':'一二三'}"))
        .containsExactly("f too-long");
    assertThat(text.beside("{}").accepts("{'f':'一二三'}").kept()).containsKey("f");
  }

  @Test
  void looksForThePattern() {
    var text =
        form(
            field(
                "textfield",
                "'validate':{'pattern':'^1[3-9][0-9]{9}$','patternErrorMessage':'十一位手机号'}"));

    assertThat(text.accepts("{'f':'13812345678'}").kept()).containsEntry("f", "13812345678");
    var problem = text.problems(Map.of("f", "23812345678")).get(0);
    assertThat(problem.code()).isEqualTo("pattern");
    assertThat(problem.params()).containsEntry("hint", "十一位手机号");
  }

  @ParameterizedTest
  @CsvSource({
    "email,a.b@example.org,true", "email,a.b@,false", "email,甲@example.org,false",
    "phone,+8613812345678,true", "phone,008613812345678,true", "phone,13812345678,false",
    "phone,+86 138,false"
  })
  void knowsMailAndTelephone(String kind, String value, boolean fits) {
    var text = form(field("textfield", "'validate':{'validationType':'" + kind + "'}"));

    assertThat(text.refuses("{'f':'" + value + "'}"))
        .isEqualTo(fits ? List.of() : List.of("f " + kind));
  }

  @Test
  void takesLineBreaksOnlyWhereThereAreLines() {
    assertThat(form(field("textarea", "")).accepts("{'f':'一\\n二'}").kept())
        .containsEntry("f", "一\n二");
    assertThat(form(field("textfield", "")).refuses("{'f':'一\\n二'}"))
        .containsExactly("f unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\ud800b", "a\u0007b"})
  void refusesWhatNoStoreCanKeep(String text) {
    assertThat(form(field("textarea", "")).problems(Map.of("f", text)))
        .extracting(it -> it.code())
        .containsExactly("unreadable");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          0     | too-small
          10.5  | too-large
          1.25  | too-precise, step
          1.3   | step
          '2'   | wrong-type
          true  | wrong-type
          1e400 | wrong-type
          [1]   | wrong-type
          """)
  void measuresNumbers(String number, String codes) {
    var form =
        form(field("number", "'decimalDigits':1,'increment':0.5,'validate':{'min':1,'max':'10'}"));

    assertThat(form.refuses("{'f':" + number + "}").stream().map(it -> it.substring(2)))
        .containsExactly(codes.split(", "));
  }

  @Test
  void convertsNumbers() {
    var form = form(field("number", ""));

    assertThat(form.accepts("{'f':3}").kept()).containsEntry("f", 3L);
    assertThat(form.accepts("{'f':3.0}").kept()).containsEntry("f", 3L);
    assertThat(form.accepts("{'f':-3.25}").kept()).containsEntry("f", -3.25);
    assertThat(form.accepts("{'f':1e3}").kept()).containsEntry("f", 1000L);
    assertThat(form.accepts("{'f':0}").kept()).containsEntry("f", 0L);
    assertThat(form.refuses("{'f':99999999999999999999}")).containsExactly("f too-large");
    assertThat(form.refuses("{'f':" + "9".repeat(500) + "}")).containsExactly("f wrong-type");
    assertThat(form.refuses("{'f':1e300}")).containsExactly("f too-large");
  }

  @Test
  void keepsLongFiguresAsText() {
    var form = form(field("number", "'serializeToString':true,'validate':{'max':100}"));

    assertThat(form.accepts("{'f':'99.999999999999999999'}").kept())
        .containsEntry("f", "99.999999999999999999");
    assertThat(form.refuses("{'f':'1e2'}")).containsExactly("f wrong-type");
    assertThat(form.refuses("{'f':'100.1'}")).containsExactly("f too-large");
  }

  @Test
  void aBoxThatMustBeTickedMustBeTicked() {
    var form = form(field("checkbox", "'validate':{'required':true}"));

    assertThat(form.accepts("{'f':true}").kept()).containsEntry("f", true);
    assertThat(form.refuses("{'f':false}")).containsExactly("f required");
    assertThat(form.refuses("{'f':'yes'}")).containsExactly("f wrong-type");
    assertThat(form(field("checkbox", "")).accepts("{}").kept()).containsEntry("f", false);
  }

  @Test
  void takesOnlyChoicesOnOffer() {
    var fixed = form(field("select", "'values':[{'label':'一','value':1},'TWO']"));
    assertThat(fixed.accepts("{'f':1.0}").kept()).containsEntry("f", 1);
    assertThat(fixed.accepts("{'f':'TWO'}").kept()).containsEntry("f", "TWO");
    assertThat(fixed.refuses("{'f':'1'}")).containsExactly("f not-an-option");

    var found = form(field("taglist", "'valuesKey':'choices'"));
    assertThat(found.refuses("{'f':[7]}")).containsExactly("f not-an-option");
    found.beside("{'choices':[{'label':'城管','value':7},{'label':'公安','value':8}]}");
    var accepted = found.accepts("{'f':[8,7]}");
    assertThat(accepted.kept()).containsEntry("f", List.of(8, 7));
    assertThat(accepted.entries().get(0).text()).isEqualTo("公安、城管");
    assertThat(found.refuses("{'f':[7,7]}")).containsExactly("f repeated");
    assertThat(found.refuses("{'f':7}")).containsExactly("f wrong-type");
    assertThat(found.accepts("{'f':[]}").kept()).containsEntry("f", List.of());

    var required = form(field("checklist", "'valuesKey':'choices','validate':{'required':true}"));
    assertThat(required.refuses("{'f':[]}")).containsExactly("f required");
  }

  @Test
  void computesChoices() {
    var computed =
        form(
                "{'type':'checklist','key':'all','valuesKey':'choices'}",
                "{'type':'radio','key':'lead','label':'牵头',"
                    + "'valuesExpression':'=choices[list contains(all, value)]'}")
            .beside("{'choices':[{'label':'城管','value':7},{'label':'公安','value':8}]}");

    assertThat(computed.accepts("{'all':[7],'lead':7}").kept()).containsEntry("lead", 7L);
    assertThat(computed.refuses("{'all':[7],'lead':8}")).containsExactly("lead not-an-option");
  }

  @ParameterizedTest
  @CsvSource({
    "date,2026-11-21,",
    "date,2026-11-22,in-future",
    "date,2026-02-30,not-a-date",
    "date,21.11.2026,not-a-date",
    "date,2026-11-21T08:00,not-a-date",
    "datetime,2026-11-21T14:30+08:00,",
    "datetime,2026-11-21T14:31,",
    "datetime,2026-11-21T14:33,in-future",
    "datetime,2026-11-21T06:29Z,",
    "datetime,2026-11-21T06:33Z,in-future",
    "datetime,2026-11-21,not-a-date",
    "datetime,2026-11-21T25:00,not-a-date",
    "time,23:59,",
    "time,24:01,not-a-date",
    "time,08:00+08:00,",
    "time,8:00,not-a-date"
  })
  void readsDaysAndTimes(String subtype, String value, String code) {
    var form =
        form(field("datetime", "'subtype':'" + subtype + "','properties':{'notFuture':'true'}"));

    assertThat(form.refuses("{'f':'" + value + "'}"))
        .isEqualTo(code == null ? List.of() : List.of("f " + code));
  }

  @Test
  void refusesDaysGoneByWhereTheFormDoes() {
    var form = form(field("datetime", "'subtype':'date','disallowPassedDates':true"));

    assertThat(form.refuses("{'f':'2026-11-20'}")).containsExactly("f in-past");
    assertThat(form.accepts("{'f':'2026-11-21'}").kept()).containsEntry("f", "2026-11-21");
    assertThat(form.refuses("{'f':20261121}")).containsExactly("f wrong-type");
  }

  @Test
  void takesAttachmentsByTheirIds() {
    var several = form(field("filepicker", "'multiple':true,'validate':{'required':true}"));
    assertThat(several.accepts("{'f':[5,6]}").attachments()).containsExactly(5L, 6L);
    assertThat(several.accepts("{'f':[5]}").kept()).containsEntry("f", List.of(5L));
    assertThat(several.refuses("{'f':[]}")).containsExactly("f required");
    assertThat(several.refuses("{'f':[5,5]}")).containsExactly("f repeated");
    assertThat(several.refuses("{'f':['files::1']}")).containsExactly("f wrong-type");
    assertThat(several.refuses("{'f':[-1]}")).containsExactly("f wrong-type");
    assertThat(form(field("filepicker", "")).refuses("{'f':[5,6]}")).containsExactly("f too-many");
  }

  @Test
  void computesWhatIsComputed() {
    var form =
        form(
            "{'type':'number','key':'a'}",
            "{'type':'expression','key':'double','expression':'=a * 2'}");

    assertThat(form.accepts("{'a':4,'double':9}").kept().get("double")).hasToString("8");
    assertThat(form.accepts("{'a':4}").kept().get("double")).hasToString("8");
  }
}
