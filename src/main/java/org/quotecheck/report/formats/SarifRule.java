package org.quotecheck.report.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;

/** A check as SARIF describes it (section 3.49), from the check's page without its examples. */
record SarifRule(
    String id,
    Text shortDescription,
    Text fullDescription,
    Help help,
    Configuration defaultConfiguration,
    Properties properties) {
  private static final Pattern WHAT_IT_FLAGS =
      Pattern.compile("## What it flags\\s+(.*?)\\s+## ", Pattern.DOTALL);
  private static final Pattern FIRST_SENTENCE = Pattern.compile(".*?[.:](?= [A-Z]|$)");

  record Text(String text) {}

  record Help(String text, String markdown) {}

  record Configuration(String level) {}

  /** What GitHub shows and filters by. */
  record Properties(String precision, List<String> tags) {}

  static SarifRule of(Check check) {
    String page = Checks.page(check);
    Matcher what = WHAT_IT_FLAGS.matcher(page);
    if (!what.find()) {
      throw new IllegalStateException("the page of " + check.id() + " does not say what it flags");
    }
    int examples = page.indexOf("\n## Examples");
    String description = what.group(1).replaceAll("\\s+", " ");
    Matcher first = FIRST_SENTENCE.matcher(description);
    return new SarifRule(
        check.id(),
        new Text(first.find() ? first.group() : description),
        new Text(description),
        new Help(description, page.substring(0, examples < 0 ? page.length() : examples).strip()),
        new Configuration(SarifResult.level(check.level())),
        new Properties(check.precision().label(), List.of("quotations")));
  }
}
