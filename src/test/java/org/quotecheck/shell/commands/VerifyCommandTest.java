package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.outcome.Outcome;

/** Quotations of the open article against a transcript. */
final class VerifyCommandTest {
  private static final String ARTICLE =
      """
      <q1>“The line will close, and nobody has told the people on the islands,”</q1> \
      <c1>said</c1> <s1>Ann Lee</s1>.

      <q2>“It is … a shame,”</q2> <c2>said</c2> <s2=Ann Lee>Ms Lee</s2>.

      <q3>“Twelve boats are lost.”</q3> <c3>said</c3> <s3>Ben Roy</s3>.

      <q4 status=unattributed>“Nobody knows.”</q4>
      """;

  private static final String TRANSCRIPT =
      """
      1
      00:12:40,000 --> 00:12:44,000
      LEE: The line may close, and nobody has told the people on the islands.

      2
      00:12:44,000 --> 00:12:48,000
      It is, to be plain with you, a shame.
      12 boats are lost.
      """;

  private final TestShell shell = TestShell.plain();
  private final String transcript;

  VerifyCommandTest(@TempDir Path directory) throws IOException {
    transcript = Files.writeString(directory.resolve("talk.srt"), TRANSCRIPT).toString();
    shell.run("open", Files.writeString(directory.resolve("boats.txt"), ARTICLE).toString());
  }

  @Test
  void oneQuotationShowsTheWordsThatDiffer() {
    assertThat(said("verify", "1", transcript))
        .isEqualTo(
            """
            Quotation 1: altered (line 3, 00:12:40, LEE)

              The line [-may-] {+will+} close and nobody has told the people on the islands
            """);
    assertThat(said("verify", "2", transcript))
        .isEqualTo(
            """
            Quotation 2: verbatim, omissions marked (line 7, 00:12:44, LEE)

              It is (to be plain with you) a shame
            """);
  }

  @Test
  void severalAreListed() {
    String all =
        """
        N  VERDICT                     PLACE                  QUOTATION
        1  altered                     line 3, 00:12:40, LEE  “The line will close, and…
        2  verbatim, omissions marked  line 7, 00:12:44, LEE  “It is … a shame,”
        3  said by someone else        line 8, 00:12:44, LEE  “Twelve boats are lost.”
        4  not found                   -                      “Nobody knows.”

        4 quotations: 1 verbatim, omissions marked; 1 altered; 1 said by someone else; 1
        not found
        """;
    assertThat(said("verify", "--all", transcript)).isEqualTo(all);
    assertThat(said("verify", "all", transcript)).isEqualTo(all);
    assertThat(said("verify", "1-4", transcript)).isEqualTo(all);
    assertThat(said("verify", "all", "from", "lee", transcript)).contains("\n2 quotations: ");
  }

  @Test
  void whatCannotBeDoneIsTold() {
    String nowhere = transcript + "x";
    assertThat(shell.run("verify", "1", nowhere)).isEqualTo(Outcome.USAGE);
    shell.run("verify", transcript);
    shell.run("verify", "7", transcript);
    shell.run("verify", "3-1", transcript);
    shell.run("verify", "all", "from", "Zed", transcript);
    shell.run("verify", "1", "--all", transcript);
    assertThat(shell.told())
        .isEqualTo(
            """
            quotecheck: %s: there is no such file
            quotecheck: verify needs the number of a quotation; "quotes" lists them
            quotecheck: no quotation 7: the article has 4 quotations, 1 to 4
            quotecheck: the range 3-1 ends before it begins
            quotecheck: no quotation is from "Zed"; "speakers" lists who is quoted
            quotecheck: verify takes either --all or the number of a quotation
            """
                .formatted(nowhere));
  }

  @Test
  void aTranscriptCannotSteerTheTerminal(@TempDir Path directory) throws IOException {
    Path hostile = directory.resolve("h.txt");
    Files.writeString(hostile, "E\u001b[2JVE: It is \u001b[31m shame \u202eblood a shame.\n");
    assertThat(said("verify", "2", hostile.toString())).doesNotContain("\u001b", "\u202e");
  }

  private String said(String... words) {
    int before = shell.written().length();
    assertThat(shell.run(words)).as(shell.told()).isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
