package org.quotecheck.shell.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;

final class StrictParserTest {
  private final StrictParser parser = new StrictParser(TestShell.plain().registry());

  @Test
  void optionsStandAnywhere() {
    Arguments arguments = parse("check", "--quiet", "a b.txt", "--format", "json", "c.txt");
    assertThat(arguments.operands()).containsExactly("a b.txt", "c.txt");
    assertThat(arguments.value("format")).contains("json");
    assertThat(arguments.has("quiet")).isTrue();
    assertThat(arguments.has("include-text")).isFalse();
  }

  @Test
  void aValueMayFollowAnEqualsSign() {
    assertThat(parse("check", "a", "--output=x=y.json").value("output")).contains("x=y.json");
  }

  @Test
  void afterTwoHyphensEverythingIsAnOperand() {
    assertThat(parse("check", "--quiet", "--", "--format", "-").operands())
        .containsExactly("--format", "-");
  }

  @Test
  void oneHyphenIsAnOperandAndAValue() {
    Arguments arguments = parse("check", "-", "--output", "-");
    assertThat(arguments.operands()).containsExactly("-");
    assertThat(arguments.value("output")).contains("-");
  }

  @Test
  void helpCanBeAskedForAnywhere() {
    assertThat(parse("check", "--bogus", "--help").has("help")).isTrue();
    assertThat(parse("show", "-h").has("help")).isTrue();
    assertThat(parser.parse(List.of("--help")).commandName()).isEqualTo("help");
    assertThat(parser.parse(List.of("-h", "show")).arguments()).hasSize(1);
    assertThat(parser.parse(List.of("--version")).commandName()).isEqualTo("version");
  }

  @Test
  void theNameOfTheProgramMayStandBeforeACommandOfTheShell() {
    assertThat(parser.parse("quotecheck check a")).isEqualTo(parser.parse("check a"));
    assertThatThrownBy(() -> parser.parse(List.of("quotecheck", "check", "a")))
        .hasMessageStartingWith("unknown command \"quotecheck\"");
  }

  @Test
  void aTextGoesOnToTheNextOption() {
    Arguments arguments =
        new Arguments(
            parser.parse(
                "assign 3 Dame Ann Lee --role chair of the board --affiliation=the Board"));
    assertThat(arguments.operands()).containsExactly("3", "Dame", "Ann", "Lee");
    assertThat(arguments.value("role")).contains("chair of the board");
    assertThat(arguments.value("affiliation")).contains("the Board");
    assertThat(parse("assign", "3", "Ann", "--role", "chair of the board").value("role"))
        .contains("chair of the board");
    assertThatThrownBy(() -> parser.parse("assign --role chair 3 Ann"))
        .hasMessageStartingWith("assign needs N NAME");
    assertThat(parse("check", "--format", "json", "a").operands()).containsExactly("a");
  }

  @Test
  void anotherNameStandsForTheCommand() {
    assertThat(parser.parse("quit").commandName()).isEqualTo("exit");
  }

  @Test
  void aLineAndItsWordsAreTheSame() {
    assertThat(parser.parse(" check \"a b\" --quiet"))
        .isEqualTo(parser.parse(List.of("check", "a b", "--quiet")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "chek a        → unknown command \"chek\"; did you mean check?",
        "ch            → unknown command \"ch\"; did you mean check?",
        "speaker       → unknown command \"speaker\"; did you mean speakers?",
        "zzzzzzzz      → unknown command \"zzzzzzzz\"; \"help\" lists the commands",
        "--hlp         → unknown option \"--hlp\"; did you mean --help?",
        "--quiet a     → unknown option \"--quiet\"; \"help\" lists the commands",
        "check a --formt json → check has no option \"--formt\"; did you mean --format?",
        "check a --formt=json → check has no option \"--formt\"; did you mean --format?",
        "check a --zzzzzz     → check has no option \"--zzzzzz\"",
        "check a -q    → check has no option \"-q\"",
        "check a -fjson → check has no option \"-fjson\"",
        "quotes --all  → quotes has no option \"--all\"",
        "check a --format → --format needs a value: --format FORMAT",
        "check a --format= → --format needs a value: --format FORMAT",
        "check a --output --quiet → --output needs a value: --output FILE",
        "check a --fail-on eror → --fail-on is one of error, warning, info, never, not \"eror\"; did you mean error?",
        "check a --color NEVER → --color is one of auto, always, never, not \"NEVER\"",
        "dismiss 1 --check implied → --check cannot be \"implied\"; did you mean implied-attribution?",
        "check a --quiet=yes → --quiet takes no value",
        "check a --quiet --quiet → --quiet is given twice",
        "check a --format json --format=json → --format is given twice",
        "evaluate      → evaluate needs GOLD: evaluate GOLD... [OPTIONS]",
        "evaluate --quiet → evaluate needs GOLD: evaluate GOLD... [OPTIONS]",
        "switch        → switch needs ARTICLE: switch ARTICLE",
        "show 1 2      → show takes only one N, not \"2\" too",
        "quotes a      → quotes takes nothing, not \"a\" too",
      })
  void whatIsNotKnownIsRefused(String line, String message) {
    assertThatThrownBy(() -> parser.parse(line))
        .isInstanceOfSatisfying(
            CommandException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.USAGE))
        .hasMessage(message);
  }

  @Test
  void nothingIsRefused() {
    assertThatThrownBy(() -> parser.parse(List.of())).hasMessage("no command; \"help\" lists them");
    assertThatThrownBy(() -> parser.parse(List.of("")))
        .hasMessageStartingWith("unknown command \"\"");
  }

  @Test
  void aMessageDoesNotPassOnEscapeSequences() {
    assertThatThrownBy(() -> parser.parse(List.of("check", "a", "--\u001b[31m")))
        .hasMessage("check has no option \"--␛[31m\"");
  }

  private Arguments parse(String... words) {
    return new Arguments(parser.parse(List.of(words)));
  }
}
