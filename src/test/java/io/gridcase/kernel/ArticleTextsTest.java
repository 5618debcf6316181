package io.gridcase.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTextsTest {

  private static final Map<String, String> BEGINNINGS =
      Map.of("ZJ", "镇江", "QZ", "衢州", "LZ", "泸州", "QD", "青岛", "DY", "东营");

  private final ArticleTexts texts = new BundledArticleTexts();

  @Test
  void anObligationIsToldInBothLanguages() {
    assertThat(texts.text("ZJ-33-2", Locale.CHINA)).startsWith("镇江细则第三十三条第二款：");
    assertThat(texts.text("ZJ-33-2", Locale.UK)).startsWith("Zhenjiang Rules, Art. 33(2): ");
  }

  @Test
  void anotherLanguageThanEnglishGetsChinese() {
    assertThat(texts.text("QD-5-2", Locale.FRENCH)).startsWith("青岛规范");
  }

  @Test
  void everyObligationOfTheMatrixHasALineThatNamesItsRegulation() {
    assertThat(texts.ids()).hasSize(144);
    for (String id : texts.ids()) {
      assertThat(texts.text(id, Locale.CHINA)).startsWith(BEGINNINGS.get(id.substring(0, 2)));
      assertThat(texts.text(id, Locale.CHINA)).contains("：").doesNotContain("|");
      assertThat(texts.text(id, Locale.ENGLISH)).isNotBlank().isNotEqualTo(id).contains(": ");
    }
  }

  @Test
  void aPracticeValueIsToldAsSuchAndAnUnknownIdAsItself() {
    assertThat(texts.text(ArticleTexts.PRACTICE, Locale.CHINA)).startsWith("惯例值");
    assertThat(texts.text(ArticleTexts.PRACTICE, Locale.ENGLISH)).startsWith("Practice value");
    assertThat(texts.text("XX-1", Locale.CHINA)).isEqualTo("XX-1");
  }
}
