package org.quotecheck.speaker.lexicon;

import java.util.Set;

/** Names of places where people post, which say nothing themselves. */
public final class Platforms {
  private static final Set<String> NAMES =
      Set.of(
          "Bluesky",
          "Facebook",
          "Instagram",
          "LinkedIn",
          "Mastodon",
          "Reddit",
          "Snapchat",
          "Telegram",
          "Threads",
          "TikTok",
          "Truth Social",
          "Twitter",
          "WeChat",
          "Weibo",
          "WhatsApp",
          "X",
          "YouTube");

  private Platforms() {}

  /** Whether a name is that of one. */
  public static boolean is(String name) {
    return NAMES.contains(name);
  }
}
