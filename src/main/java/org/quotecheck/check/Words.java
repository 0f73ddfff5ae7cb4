package org.quotecheck.check;

import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;

/**
 * The words of a quotation.
 *
 * @param list without the white space between them
 */
public record Words(List<String> list) {
  /** So many words tell a quotation from the others of an article. */
  private static final int ENOUGH_TO_KNOW_IT = 6;

  /** Copies the list. */
  public Words {
    list = List.copyOf(list);
  }

  /** Those of one quotation. */
  public static Words of(Analysis analysis, SpokenQuotation quotation) {
    String content = quotation.quotation().content().of(analysis.article().text());
    return new Words(List.of(content.strip().split("(?U)\\s+")));
  }

  /** How many; a dash or an ellipsis that stands free is no word. */
  public int count() {
    return (int)
        list.stream().filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit)).count();
  }

  /** The first words in quotation marks, as messages name a quotation. */
  public String first() {
    return list.size() <= ENOUGH_TO_KNOW_IT
        ? "“" + String.join(" ", list) + "”"
        : "“" + String.join(" ", list.subList(0, ENOUGH_TO_KNOW_IT)) + " …”";
  }
}
