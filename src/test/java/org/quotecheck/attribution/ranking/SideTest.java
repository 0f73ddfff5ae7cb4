package org.quotecheck.attribution.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideTest {
  @Test
  void everyLearnedFeatureHasASideAndEverySideFeatures() {
    Set<Side> seen = EnumSet.noneOf(Side.class);
    SourceRanker.learnedWeights().keySet().forEach(feature -> seen.add(Side.of(feature)));
    assertThat(seen).containsExactlyInAnyOrder(Side.values());
  }

  @Test
  void aFeatureOfNoSideIsAFault() {
    assertThatThrownBy(() -> Side.of("smell|sweet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smell|sweet");
  }
}
