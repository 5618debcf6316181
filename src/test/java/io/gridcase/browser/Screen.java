package io.gridcase.browser;

import com.microsoft.playwright.Browser;

/** What a person sits at. */
enum Screen {
  /** An officer's phone. */
  PHONE(390, 844, 2, true),
  /** A clerk's desk. */
  DESK(1366, 768, 1, false);

  private final int width;
  private final int height;
  private final double density;
  private final boolean touch;

  Screen(int width, int height, double density, boolean touch) {
    this.width = width;
    this.height = height;
    this.density = density;
    this.touch = touch;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setDeviceScaleFactor(density)
        .setIsMobile(touch)
        .setHasTouch(touch)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai");
  }
}
