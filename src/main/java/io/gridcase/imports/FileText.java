package io.gridcase.imports;

import io.gridcase.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8 with or without a mark at its beginning, or GB18030. */
final class FileText {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';

  private FileText() {}

  /**
   * The text without the mark.
   *
   * @throws Refusal {@code import-file-empty}, {@code import-file-spreadsheet} or {@code
   *     import-file-encoding}
   */
  static String of(byte[] content) {
    if (content.length == 0) {
      throw Refusal.invalid("import-file-empty");
    }
    if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9) {
      throw Refusal.invalid("import-file-spreadsheet");
    }
    String text = decoded(content, StandardCharsets.UTF_8);
    if (text == null) {
      text = decoded(content, GB18030);
    }
    if (text == null || text.indexOf('\0') >= 0) {
      throw Refusal.invalid("import-file-encoding");
    }
    return text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String decoded(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
