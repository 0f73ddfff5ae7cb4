package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final int SOURCE = 17;

  private Path folder;
  private Path file;

  @BeforeEach
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    file = folder.resolve("some.model");
    ModelFile.Writer out = new ModelFile.Writer();
    out.ints(1, -2, 3);
    out.strings(List.of("née", "Łódź"));
    out.floats(0.5f, -1e-9f);
    out.writeTo(file, "some", SOURCE);
  }

  @Test
  void gives_back_what_was_written() throws IOException {
    ModelFile.Reader in = ModelFile.open(file, "some");
    assertThat(in.intArray()).containsExactly(1, -2, 3);
    assertThat(in.strings()).containsExactly("née", "Łódź");
    assertThat(in.floatArray()).containsExactly(0.5f, -1e-9f);
  }

  @Test
  void notices_every_changed_byte() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      if (i >= 12 && i < 16) {
        continue; // of the source, which loading does not ask for
      }
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertThatThrownBy(() -> ModelFile.open(file, "some")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void notices_a_file_cut_short() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ModelFile.open(file, "some")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refuses_a_model_of_another_kind() {
    assertThatThrownBy(() -> ModelFile.open(file, "other"))
        .hasMessageContaining("no model of this version");
  }

  @Test
  void says_how_to_mend_a_missing_model() {
    assertThatThrownBy(() -> ModelFile.open("quotecheck/no.model", "no"))
        .hasMessageContaining("is missing; build the program with: mvn package");
  }

  @Test
  void knows_what_it_was_made_from() throws IOException {
    assertThat(ModelFile.isMadeFrom(SOURCE, file, "some")).isTrue();
    assertThat(ModelFile.isMadeFrom(SOURCE + 1, file, "some")).isFalse();
    assertThat(ModelFile.isMadeFrom(SOURCE, folder.resolve("none"), "some")).isFalse();
    Files.write(file, new byte[] {1});
    assertThat(ModelFile.isMadeFrom(SOURCE, file, "some")).isFalse();
  }
}
