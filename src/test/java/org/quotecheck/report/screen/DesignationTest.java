package org.quotecheck.report.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignationTest {
  @Test
  void nameRoleAndAffiliationStandBehindEachOther() {
    assertThat(Designation.of("Ann Lee", "harbour master", "Port of Leith"))
        .isEqualTo("Ann Lee, harbour master, Port of Leith");
    assertThat(Designation.of("Ann Lee", null, null)).isEqualTo("Ann Lee");
    assertThat(Designation.of(null, "harbour master", null)).isEqualTo("harbour master");
    assertThat(Designation.of(null, null, null)).isEmpty();
  }

  @Test
  void whatIsSaidAlreadyIsNotSaidAgain() {
    assertThat(Designation.of("Ann Lee", "state department spokeswoman", "State Department"))
        .isEqualTo("Ann Lee, state department spokeswoman");
    assertThat(Designation.of("the Port of Leith", null, "Port of Leith"))
        .isEqualTo("the Port of Leith");
  }
}
