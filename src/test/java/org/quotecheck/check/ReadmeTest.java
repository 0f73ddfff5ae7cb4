package org.quotecheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quotecheck.testing.Golden;

/** The table of checks in the README says what their pages say. */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?<=<!-- checks -->\n).*?(?=<!-- end of checks -->)", Pattern.DOTALL);
  private static final Pattern WHAT_IT_FLAGS =
      Pattern.compile("## What it flags\n\n(.*?)\n\n## Why", Pattern.DOTALL);

  @Test
  void tableOfChecksIsThatOfTheirPages() throws IOException {
    String table =
        Checks.all().stream()
            .map(ReadmeTest::row)
            .collect(
                Collectors.joining(
                    "",
                    "| check | level | precision | what it flags |\n| --- | --- | --- | --- |\n",
                    ""));
    Matcher old = TABLE.matcher(Files.readString(README));
    Golden.assertSame(README, old.replaceFirst(Matcher.quoteReplacement(table)));
  }

  private static String row(Check check) {
    Matcher text = WHAT_IT_FLAGS.matcher(Checks.page(check));
    if (!text.find()) {
      throw new IllegalStateException("the page of " + check.id() + " does not say what it flags");
    }
    return "| [%1$s](fixtures/checks/%1$s.md) | %2$s | %3$s | %4$s |\n"
        .formatted(
            check.id(),
            check.isOnByDefault() ? check.level().label() : "off",
            check.precision().label(),
            text.group(1).replaceAll("\\s+", " "));
  }
}
