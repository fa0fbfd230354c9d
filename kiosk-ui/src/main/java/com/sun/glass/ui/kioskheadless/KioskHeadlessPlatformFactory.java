package com.sun.glass.ui.kioskheadless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.KioskHeadlessApplication;

/** Found by name: {@code -Dglass.platform=KioskHeadless}. */
public final class KioskHeadlessPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new KioskHeadlessApplication();
    }
}
